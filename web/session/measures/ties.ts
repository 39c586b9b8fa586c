import { setsAt, sizesOf, type Measure } from '#web/session/measures/measure.ts';

/** How many of the ties that are drawn end at a name. */
export const ties: Measure = {
  needs: 'NOTHING',
  most: Infinity,
  run: (measured) => sizesOf(setsAt(measured, ({ id }) => [id])),
};
