import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Row } from '#server/engine/neo4j/query.ts';

/** The property of an entity for which others are shown: the texts of the dates of all of them. */
export const mergedDates = 'mergedDates';

/** What stands for a day that nothing bounds, before and after every day. */
const unbounded = { earliest: '', latest: '~' } as const;

/**
 * When an entity happened for which others are shown, as properties: a list each, in one order. Without dates none: then it has at most the date of
 * its own.
 */
export function storedMergedDates(dates: readonly FuzzyDate[]): Row {
  const list = <Value>(valueOf: (date: FuzzyDate) => Value) => (dates.length === 0 ? null : dates.map(valueOf));
  return {
    [mergedDates]: list(({ edtf }) => edtf),
    [`${mergedDates}Earliest`]: list(({ earliest }) => earliest ?? unbounded.earliest),
    [`${mergedDates}Latest`]: list(({ latest }) => latest ?? unbounded.latest),
    [`${mergedDates}Exact`]: list(({ exact }) => exact),
  };
}
