import type { Layout } from '#web/canvas/layout/layout.ts';

/** What is tied lies together, places lie as on a map, and lines cross as little as can be. */
export const forceLayout: Layout = {
  words: 'layout.force',
  parameters: [],
  run: async (problem) => (await import('#web/canvas/layout/solve.ts')).solve(problem),
};
