import { claimsOf, setsAt, sizesOf, type Measure } from '#web/session/measures/measure.ts';
import { rootOf } from '#web/session/perspective.ts';

/** How many independent documents assert the ties of a name: a report and its copies are one. */
export const documents: Measure = {
  needs: 'CLAIMS',
  most: Infinity,
  run: (measured) => sizesOf(setsAt(measured, (tie) => claimsOf(tie, measured).map(({ document }) => rootOf(document)))),
};
