import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// What is built is committed and embedded in the binary: names carry a hash of
// the contents, and nothing depends on where or when it was built.
export default defineConfig({
  plugins: [react()],
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
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080', '/static': 'http://127.0.0.1:8080' } },
});
