import type { Parameter } from '#web/canvas/layout/layout.ts';

/** Which entity a layout puts in the middle. */
export const aroundOne: Parameter = {
  id: 'around',
  words: 'layout.around',
  kind: 'choice',
  choices: [
    { id: 'chosen', words: 'layout.chosen' },
    { id: 'mostTied', words: 'layout.mostTied' },
  ],
  usual: 'chosen',
};
