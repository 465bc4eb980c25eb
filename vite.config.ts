import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { sharedChunks } from '#src/build/chunks.ts';
import { contentIndex } from '#src/build/content-index.ts';
import { layeredCss } from '#src/build/layered-css.ts';
import { prerender } from '#src/build/prerender.ts';
import { webManifest } from '#src/build/web-manifest.ts';
import packageJson from './package.json' with { type: 'json' };

/** Another mode is another version: the tests build the next one with `--mode next`. */
const versionOf = (mode: string) =>
  ['production', 'development', 'test'].includes(mode)
    ? packageJson.version
    : `${packageJson.version}-${mode}`;

export default defineConfig(({ isSsrBuild, mode }) => ({
  define: { __APP_VERSION__: JSON.stringify(versionOf(mode)) },
  plugins: [
    react(),
    contentIndex(),
    layeredCss(),
    prerender(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: webManifest,
      includeManifestIcons: true,
      workbox: {
        // Icons and the manifest are added by the plugin; listing their endings here too would cache them twice.
        globPatterns: [
          '**/*.{js,css}',
          // The tabs as they were prerendered; any other address is drawn by the script from the shell.
          '{404,index,*/index}.html',
        ],
        navigateFallback: '404.html',
        directoryIndex: 'index.html',
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The oldest engines that know the colours as they are written; light-dark() is written out for them.
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: !isSsrBuild,
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    // What jsPDF would load for pages and pictures of the web; the report has none, so none of it ships.
    rollupOptions: {
      external: ['html2canvas', 'dompurify', 'canvg'],
      output: isSsrBuild ? {} : { codeSplitting: { groups: [...sharedChunks()] } },
    },
  },
  preview: { host: 'localhost', port: 4173, strictPort: true },
}));
