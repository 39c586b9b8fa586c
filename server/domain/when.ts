import { describeRelationship } from '#graph-schema/ontology.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Relationship } from '#server/domain/relationship.ts';

/** ISO days, inclusive; null where open. */
export type DateRange = { readonly from: string | null; readonly to: string | null };

/**
 * When a tie, an event or a money flow stands in time. date: its own. ends: the dates of those of a tie's ends that happened (events, money
 * flows); an undated tie stands where they stand. lasting: it holds throughout an interval.
 */
export type When = { readonly lasting: boolean; readonly date: FuzzyDate | null; readonly ends: readonly FuzzyDate[] };

/** When a relationship stands, given the dates of its ends. */
export function whenOf({ type, date }: Pick<Relationship, 'type' | 'date'>, ends: readonly FuzzyDate[]): When {
  return { lasting: describeRelationship(type).lasting, date, ends };
}

/** The first and the last day on which it may stand; null where nothing bounds it. The first may come after the last where dates contradict each other. */
export function boundsOf({ date, ends }: When): { readonly earliest: string | null; readonly latest: string | null } {
  const dates = date === null ? ends : [date, ...ends];
  return {
    earliest:
      dates
        .flatMap(({ earliest }) => earliest ?? [])
        .toSorted()
        .at(-1) ?? null,
    latest:
      dates
        .flatMap(({ latest }) => latest ?? [])
        .toSorted()
        .at(0) ?? null,
  };
}

/** Whether something with this date may have held on a day of the range; without a date it may. */
export function mayHaveHeld(date: FuzzyDate | null, range: DateRange): boolean {
  return (
    date === null ||
    ((range.to === null || date.earliest === null || date.earliest <= range.to) &&
      (range.from === null || date.latest === null || date.latest >= range.from))
  );
}

/** Whether it may stand on a day of the range: by its own date, and by the date of every end of it that happened. */
export function mayStand({ date, ends }: When, range: DateRange): boolean {
  return mayHaveHeld(date, range) && ends.every((end) => mayHaveHeld(end, range));
}

/** Whether it must stand on a day of the range, and may by every date of it: by its own date, or, without one, by those of all its dated ends. */
export function mustStand(when: When, range: DateRange): boolean {
  const { lasting, date, ends } = when;
  if (!mayStand(when, range)) return false;
  if (date !== null) return mustHaveHeld(date, lasting, range);
  return ends.length > 0 && ends.every((end) => mustHaveHeld(end, false, range));
}

/** Whether something must have held on a day of the range: its whole exact date lies in the range, or it lasts and the days on which it certainly held meet the range. */
function mustHaveHeld(date: FuzzyDate, lasting: boolean, range: DateRange): boolean {
  const after = (day: string | null) => day !== null && (range.from === null || day >= range.from);
  const before = (day: string | null) => day !== null && (range.to === null || day <= range.to);
  const within = date.exact && (range.from === null || after(date.earliest)) && (range.to === null || before(date.latest));
  return within || (lasting && after(date.coreTo) && before(date.coreFrom));
}
