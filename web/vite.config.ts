import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { paths } from './src/state/address.ts';

// While one works (`make dev`) Vite answers with the page at its addresses and with the modules it
// is made of. Whatever else is asked for is the server's, whose routes are listed nowhere here: a
// new one is reached at once.
const ofVite = [...Object.values(paths).map((path) => `${path}(?:[?]|$)`), '/@', '/__', '/src/', '/node_modules/'];
const ofTheServer = `^(?!${ofVite.join('|')})`;

// What is built is committed and embedded in the binary: names carry a hash of
// the contents, and nothing depends on where or when it was built.
export default defineConfig({
  // The page speaks English, and so do the parts of it that are React Aria's.
  plugins: [react(), locales.vite({ locales: ['en-US'] })],
  base: '/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // What every view needs; a view's own libraries stay with it and wait until it is opened.
        manualChunks: (id: string) =>
          /node_modules\/(react|react-dom|scheduler|@tanstack)\//.test(id) ? 'vendor' : undefined,
      },
    },
  },
  server: {
    proxy: { [ofTheServer]: { target: process.env.CATCHMENT_URL ?? 'http://127.0.0.1:8080', ws: true } },
  },
  test: {
    // Pure functions need no document; components get one that no browser stands behind.
    projects: [
      { extends: true, test: { name: 'units', include: ['src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 60_000, // on a machine that has other things to do
        },
      },
    ],
  },
});
