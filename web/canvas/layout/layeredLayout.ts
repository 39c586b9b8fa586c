import type { Layout } from '#web/canvas/layout/layout.ts';

/** In layers: what ties lead to lies above what they come from, so that bodies lie over their parts and these over their members. */
export const layeredLayout: Layout = {
  words: 'layout.layered',
  parameters: [{ id: 'gap', words: 'layout.layerGap', kind: 'number', least: 40, most: 400, usual: 120 }],
  async run(problem, asked) {
    const [{ inRows }, { layersOf }] = await Promise.all([import('#web/canvas/layout/rows.ts'), import('#web/canvas/layout/layersOf.ts')]);
    return inRows(problem, layersOf(problem), { gap: asked.number('gap'), lying: false });
  },
};
