import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { documentsWithoutText } from './withoutText.ts';

/** How the web app is built and, in development, served inside the API's own server. */
export default defineConfig({
  plugins: [vue(), documentsWithoutText],
  css: {
    // GOV.UK Frontend's service navigation has a media query for old browsers that the minifier does not know.
    lightningcss: { errorRecovery: true },
  },
  build: { outDir: 'dist', target: 'es2022', manifest: true, chunkSizeWarningLimit: 600 },
});
