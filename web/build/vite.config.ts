import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { preload } from '#web/build/preload.ts';

/** What changes less often than the page, each in a file of its own that a browser keeps. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'cytoscape', test: /node_modules\/cytoscape\// },
  // Small pieces that all of the page shares: apart from each other they would weigh more than together.
  // What only opens with a part of the page that comes later is not among them.
  {
    name: 'table',
    test: /web\/(actions|session)\/(?!(?:investigationFile|merged|openIds|pastedIds|asked)\.ts)|web\/views\/\w+\/\w*[iI]d\.ts$/,
  },
  {
    name: 'parts',
    test: /web\/parts\/(IconButton|Failed|Waiting|useMatch|drawnContext|overviewAnswer|scopeAnswer|Named|vocabulary|CommandButton|OfAll|DateWords|Sentence|supportWords|claimWords)\.tsx?$|web\/panels\/(claim\/Claim\w+|detail\/SideTies|former\/formerAnswers)\.tsx?$/,
  },
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  base: '/',
  plugins: [react(), optimizeLocales.vite({ locales: Object.values(tagOf) }), preload('/views/graph/Network.tsx')],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    manifest: true,
    // One style sheet, so that the order of its rules does not hang on which part of the page is asked for first.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000', '/import': 'http://127.0.0.1:4000' },
  },
});
