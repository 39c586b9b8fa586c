import { aroundOne } from '#web/canvas/layout/aroundOne.ts';
import type { Layout } from '#web/canvas/layout/layout.ts';

/** One entity in the middle, and round it, ring by ring, those that are one tie away from it, two, and so on. */
export const radialLayout: Layout = {
  words: 'layout.radial',
  parameters: [aroundOne, { id: 'gap', words: 'layout.gap', kind: 'number', least: 80, most: 400, usual: 140 }],
  run: async (problem, asked) => {
    const { radial } = await import('#web/canvas/layout/radial.ts');
    return radial(problem, { around: asked.choice('around') === 'chosen' ? problem.chosen : null, gap: asked.number('gap') });
  },
};
