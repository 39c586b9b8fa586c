import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { askFirst } from '#web/build/askFirst.ts';
import { compileAhead } from '#web/build/compileAhead.ts';
import { localeByForm } from '#web/build/localeByForm.ts';
import { missing } from '#web/build/missing.ts';
import { preload } from '#web/build/preload.ts';

/** What draws the network before the page is there, which is fetched before that. */
const drawing = ['/views/graph/drawAhead.ts'];

/** What changes less often than the page, each in a file of its own that a browser keeps. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'cytoscape', test: /node_modules\/cytoscape\// },
  // What else the page cannot begin without: a browser has few connections, and small pieces apart from each other weigh more than together.
  { name: 'libraries', test: /node_modules\//, tags: ['$initial' as const] },
  // What draws the network before all else: what the page knows and does, then the canvas.
  {
    name: 'core',
    test: /(?:graph-schema\/|web\/(?:main\.ts$|actions|api|canvas|session|look\/nodeLook|i18n\/pageLanguages))/,
    tags: ['$initial' as const],
  },
  { name: 'canvas', test: /web\/views\/graph\/drawAhead\.ts$/ },
  // What stands round it.
  { name: 'mount', test: /(?:graph-schema|web)\/(?!index\.html)/, tags: ['$initial' as const] },
  // What it begins with, and all that this needs beyond that.
  { name: 'network', test: /web\/(?:views\/graph\/Network|panels\/asked\/AskedRow)\.tsx$/ },
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  base: '/',
  plugins: [
    react(),
    optimizeLocales.vite({ locales: Object.values(tagOf) }),
    localeByForm(),
    preload(drawing),
    missing(),
    compileAhead(['core', 'canvas', 'cytoscape', 'mount', 'network']),
    askFirst(['/page/mount.tsx', '/views/graph/Network.tsx'], drawing),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    manifest: true,
    // One style sheet, so that the order of its rules does not hang on which part of the page is asked for first.
    cssCodeSplit: false,
    rolldownOptions: {
      // Of its own right, so that what it needs is put together, though it is asked for later.
      input: ['../index.html', '../page/mount.tsx'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
      output: { codeSplitting: { groups } },
    },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000', '/import': 'http://127.0.0.1:4000' },
  },
});
