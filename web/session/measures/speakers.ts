import { claimsOf, setsAt, sizesOf, type Measure } from '#web/session/measures/measure.ts';

/** How many different speakers assert the ties of a name. */
export const speakers: Measure = {
  needs: 'CLAIMS',
  most: Infinity,
  run: (measured) => sizesOf(setsAt(measured, (tie) => claimsOf(tie, measured).flatMap((claim) => claim.speakers.map(({ id }) => id)))),
};
