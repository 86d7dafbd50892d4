import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env.CRM_API ?? 'http://127.0.0.1:8000';

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
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    globals: true,
    setupFiles: ['./src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    exclude: ['node_modules/**', 'dist/**'],
  },
});
