import { describeRelationship } from '#graph-schema/ontology.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Relationship } from '#server/domain/relationship.ts';

/** ISO days, inclusive; null where open. */
export type DateRange = { readonly from: string | null; readonly to: string | null };

/**
 * When a tie, an event or a money flow stands in time. date: a tie's own. ends: the dates of those of a tie's ends that happened (events, money
 * flows), each with one date or, where several are shown as one, the dates of all of them, of which any may be the right one; an undated tie
 * stands where they stand. An event or a flow stands as its only end. lasting: it holds throughout an interval.
 */
export type When = { readonly lasting: boolean; readonly date: FuzzyDate | null; readonly ends: readonly (readonly FuzzyDate[])[] };

/** Days from the first to the last, inclusive; null where nothing bounds them. The first may come after the last where dates contradict each other. */
export type Bounds = Pick<FuzzyDate, 'earliest' | 'latest'>;

/** When a relationship stands, given the dates of its ends. */
export function whenOf({ type, date }: Pick<Relationship, 'type' | 'date'>, ends: When['ends']): When {
  return { lasting: describeRelationship(type).lasting, date, ends };
}

/** When what happened stands, by its date or the dates of all that are shown as it. */
export function whenHappened(dates: readonly FuzzyDate[]): When {
  return { lasting: false, date: null, ends: dates.length === 0 ? [] : [dates] };
}

/** The days on which it may stand, for each choice among rival dates of its ends; contradictory where the dates of a choice contradict each other. */
export function choicesOf({ date, ends }: When): readonly Bounds[] {
  const whole: Bounds = { earliest: null, latest: null };
  return (date === null ? ends : [[date], ...ends]).reduce<readonly Bounds[]>(
    (choices, dates) => choices.flatMap((one) => dates.map((other) => withinBoth(one, other))),
    [whole],
  );
}

/** The first and the last day on which it may stand by any choice among rival dates; contradictory where all of them are. */
export function boundsOf(when: When): Bounds {
  const choices = choicesOf(when);
  const possible = choices.filter((each) => !isContradictory(each));
  return (possible.length > 0 ? possible : choices.slice(0, 1)).reduce((one, other) => ({
    earliest: one.earliest === null || other.earliest === null ? null : lesser(one.earliest, other.earliest),
    latest: one.latest === null || other.latest === null ? null : greater(one.latest, other.latest),
  }));
}

/** Whether the first day comes after the last. */
export function isContradictory({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null && earliest > latest;
}

/** The days that lie within both. */
export function withinBoth(one: Bounds, other: Bounds): Bounds {
  return {
    earliest: one.earliest === null || other.earliest === null ? (one.earliest ?? other.earliest) : greater(one.earliest, other.earliest),
    latest: one.latest === null || other.latest === null ? (one.latest ?? other.latest) : lesser(one.latest, other.latest),
  };
}

function lesser(one: string, other: string): string {
  return one < other ? one : other;
}

function greater(one: string, other: string): string {
  return one > other ? one : other;
}

/** Whether something with this date may have held on a day of the range; without a date it may. */
export function mayHaveHeld(date: FuzzyDate | null, range: DateRange): boolean {
  return (
    date === null ||
    ((range.to === null || date.earliest === null || date.earliest <= range.to) &&
      (range.from === null || date.latest === null || date.latest >= range.from))
  );
}

/** Whether it may stand on a day of the range: by its own date, and by a date of every end of it that happened. */
export function mayStand({ date, ends }: When, range: DateRange): boolean {
  return mayHaveHeld(date, range) && ends.every((dates) => dates.some((end) => mayHaveHeld(end, range)));
}

/** Whether it must stand on a day of the range, and may by a date of every end: by its own date, or, without one, by every date of all its dated ends. */
export function mustStand(when: When, range: DateRange): boolean {
  const { lasting, date, ends } = when;
  if (!mayStand(when, range)) return false;
  if (date !== null) return mustHaveHeld(date, lasting, range);
  return ends.length > 0 && ends.every((dates) => dates.every((end) => mustHaveHeld(end, false, range)));
}

/** Whether something must have held on a day of the range: its whole exact date lies in the range, or it lasts and the days on which it certainly held meet the range. */
function mustHaveHeld(date: FuzzyDate, lasting: boolean, range: DateRange): boolean {
  const after = (day: string | null) => day !== null && (range.from === null || day >= range.from);
  const before = (day: string | null) => day !== null && (range.to === null || day <= range.to);
  const within = date.exact && (range.from === null || after(date.earliest)) && (range.to === null || before(date.latest));
  return within || (lasting && after(date.coreTo) && before(date.coreFrom));
}
