import type { Layout } from '#web/canvas/layout/layout.ts';
import { aroundOne } from '#web/canvas/layout/aroundOne.ts';

/** One entity in the middle, and round it branch by branch what is reached through each of those that it is tied to. */
export const branchesLayout: Layout = {
  words: 'layout.branches',
  parameters: [aroundOne, { id: 'gap', words: 'layout.gap', kind: 'number', least: 80, most: 400, usual: 140 }],
  async run(problem, asked) {
    const { branches } = await import('#web/canvas/layout/branches.ts');
    return branches(problem, { around: asked.choice('around') === 'chosen' ? problem.chosen : null, gap: asked.number('gap') });
  },
};
