import { everyReliability, type Reliability } from '#graph-schema/generated/ontology.ts';
import { claimsOf, setsAt, type Measure } from '#web/session/measures/measure.ts';

/** The grades that say something, the worst first: what cannot be judged is no value. */
export const gradesOfScale: readonly Reliability[] = everyReliability.slice(0, -1).toReversed();

/** The best grade of the sources that assert the ties of a name: its place in gradesOfScale, counted from 1. */
export const grade: Measure = {
  needs: 'CLAIMS',
  most: Infinity,
  run(measured) {
    const grades = setsAt(measured, (tie) =>
      claimsOf(tie, measured).flatMap(({ reliability }) => (reliability === null ? [] : [gradesOfScale.indexOf(reliability) + 1])),
    );
    return new Map(
      [...grades].flatMap(([id, places]): [string, number][] => {
        const best = Math.max(0, ...places);
        return best > 0 ? [[id, best]] : [];
      }),
    );
  },
};
