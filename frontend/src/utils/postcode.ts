const SHAPE = /^(GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/;

/** "se228hn" → "SE22 8HN". Null when it is not shaped like a UK postcode. */
export function parsePostcode(text: string): string | null {
  const tight = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return SHAPE.test(tight) ? `${tight.slice(0, -3)} ${tight.slice(-3)}` : null;
}

/** "SE22 8HN" → "SE22". An outcode alone comes back as it is. */
export const outcodeOf = (postcode: string): string => {
  const full = parsePostcode(postcode);
  return full ? (full.split(' ')[0] ?? '') : postcode.trim().toUpperCase();
};
