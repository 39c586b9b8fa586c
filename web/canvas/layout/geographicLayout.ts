import type { Layout } from '#web/canvas/layout/layout.ts';

/** Places as on a map, north up and east right, and each other name beside the places and names that it is tied to. */
export const geographicLayout: Layout = {
  words: 'layout.geographic',
  parameters: [{ id: 'size', words: 'layout.size', kind: 'number', least: 50, most: 300, usual: 100 }],
  async run(problem, asked) {
    const { geographic } = await import('#web/canvas/layout/geographic.ts');
    return geographic(problem, asked.number('size') / 100);
  },
};
