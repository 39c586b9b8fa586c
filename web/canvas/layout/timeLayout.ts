import type { Layout } from '#web/canvas/layout/layout.ts';

/** By time, from the left: each name in the month or the year in which the earliest of its ties may have begun; those without one are the last column. */
export const timeLayout: Layout = {
  words: 'layout.time',
  parameters: [
    {
      id: 'by',
      words: 'layout.columns',
      kind: 'choice',
      choices: [
        { id: 'month', words: 'layout.month' },
        { id: 'year', words: 'layout.year' },
      ],
      usual: 'month',
    },
    { id: 'gap', words: 'layout.layerGap', kind: 'number', least: 40, most: 400, usual: 160 },
  ],
  async run(problem, asked) {
    const [{ inRows }, { timesOf }] = await Promise.all([import('#web/canvas/layout/rows.ts'), import('#web/canvas/layout/timesOf.ts')]);
    return inRows(problem, timesOf(problem, asked.choice('by') === 'year' ? 4 : 7), { gap: asked.number('gap'), lying: true });
  },
};
