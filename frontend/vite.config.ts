import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env.CRM_API ?? 'http://127.0.0.1:8000';

/** What the sign-in page needs too. */
const BASE = [
  /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run\/router|axios|clsx|@tanstack\/(query-core|react-query))\//,
  /src\/(config\/|lib\/(http|problem|query-client|theme)\.|utils\/(door|hash)\.|components\/ui\/(nameplate|door-tile)\.)/,
  /lucide-react\/dist\/esm\/(?!icons\/)/,
];
/** Icons and small parts that most pages share; what brings a library along stays on its own. */
const KIT = [
  /lucide-react\/dist\/esm\/icons\//,
  // zod is only for forms: its set-up must not draw it into the first page.
  /src\/(lib\/(?!zod\.)|utils\/)/,
  /src\/components\/ui\/(avatar|banner|button|card|chip|display|empty|error-card|faces|highlighted|icon-button|kbd|no-access|not-found|segmented|skeleton|sparkline|status|street-caps|tag|timeline|field|text-field)\./,
  /src\/components\/layouts\/(page|breadcrumb)\./,
];
const any = (patterns: RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: [
      { find: '@', replacement: here('./src') },
      // The original injects a <style> element, which the content security policy refuses.
      { find: /^react-remove-scroll$/, replacement: here('./src/lib/remove-scroll.tsx') },
    ],
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api, '/openapi.json': api, '/livez': api },
  },
  build: {
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Otherwise every icon and small component is a request of its own: fifty for the first page.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'base', test: any(BASE), priority: 3 },
            { name: 'kit', test: any(KIT), minShareCount: 3, priority: 2 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    globals: true,
    setupFiles: ['./src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    // Pages are compiled when a test first visits them: slow on a busy machine, and not what is measured.
    testTimeout: 20_000,
    exclude: ['node_modules/**', 'dist/**'],
  },
});
