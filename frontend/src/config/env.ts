/** Settings fixed at build time. Nothing secret: the browser can read all of it. */
export const env = {
  apiBase: '/api/v1',
  productName: 'Estate Agent CRM',
  /** How often the palette asks the server while someone types, in milliseconds. */
  searchPause: 80,
} as const;
