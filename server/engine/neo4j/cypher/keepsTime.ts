import { happenedProperty } from '#server/domain/happened.ts';
import type { DateRange } from '#server/domain/when.ts';
import { mergedDates } from '#server/engine/neo4j/stored/mergedDates.ts';

/** The rule of mayStand of domain/when.ts for a relationship and its ends, as a predicate that is never null. param: the range, as a parameter. */
export function tieMayStand(range: DateRange, r: string, param: string): string {
  return all([mayHaveHeld(range, r, param), ...endsOf(r).map((end) => mayHaveHappened(range, end, param))]);
}

/** The rule of mustStand, likewise. */
export function tieMustStand(range: DateRange, r: string, param: string): string {
  const ends = endsOf(r).map((end) => `(${isUndated(end)} OR ${mustHaveHappened(range, end, param)})`);
  const byEnds = all([`${day(r)} IS NULL`, `NOT ${all(endsOf(r).map(isUndated))}`, ...ends]);
  return all([tieMayStand(range, r, param), `(${mustHaveHeld(range, r, param)} OR ${lasted(range, r, param)} OR ${byEnds})`]);
}

/** Whether an entity may have happened in the range, by its date or any of those of all that are shown as it. */
export function mayHaveHappened(range: DateRange, e: string, param: string): string {
  const { from, to } = range;
  const ofAny = all([
    ...(to === null ? [] : [`${e}.${mergedDates}Earliest[i] <= ${param}.to`]),
    ...(from === null ? [] : [`${e}.${mergedDates}Latest[i] >= ${param}.from`]),
  ]);
  return byDates(e, mayHaveHeld(range, e, param), `any(i IN ${datesOf(e)} WHERE ${ofAny})`);
}

/** Whether it must have happened in the range, by its date or all those of all that are shown as it. */
export function mustHaveHappened(range: DateRange, e: string, param: string): string {
  const { from, to } = range;
  const ofEach = all([
    `${e}.${mergedDates}Exact[i]`,
    ...(from === null ? [] : [`${e}.${mergedDates}Earliest[i] >= ${param}.from`]),
    ...(to === null ? [] : [`${e}.${mergedDates}Latest[i] <= ${param}.to`]),
  ]);
  return byDates(e, mustHaveHeld(range, e, param), `all(i IN ${datesOf(e)} WHERE ${ofEach})`);
}

function byDates(e: string, ofOne: string, ofSeveral: string): string {
  return `CASE WHEN ${e}.${mergedDates} IS NULL THEN ${ofOne} ELSE ${ofSeveral} END`;
}

function datesOf(e: string): string {
  return `range(0, size(${e}.${mergedDates}) - 1)`;
}

function endsOf(r: string): readonly string[] {
  return [`startNode(${r})`, `endNode(${r})`];
}

function isUndated(end: string): string {
  return `(${day(end)} IS NULL AND ${end}.${mergedDates} IS NULL)`;
}

/** Whether something with a date may have held in the range; without a date it may. */
export function mayHaveHeld({ from, to }: DateRange, item: string, param: string): string {
  return all([
    ...(to === null ? [] : [`(${day(item, 'Earliest')} IS NULL OR ${day(item, 'Earliest')} <= ${param}.to)`]),
    ...(from === null ? [] : [`(${day(item, 'Latest')} IS NULL OR ${day(item, 'Latest')} >= ${param}.from)`]),
  ]);
}

function mustHaveHeld({ from, to }: DateRange, item: string, param: string): string {
  return all([
    `coalesce(${day(item, 'Exact')}, false)`,
    ...(from === null ? [] : [`coalesce(${day(item, 'Earliest')} >= ${param}.from, false)`]),
    ...(to === null ? [] : [`coalesce(${day(item, 'Latest')} <= ${param}.to, false)`]),
  ]);
}

function lasted({ from, to }: DateRange, r: string, param: string): string {
  return all([
    `type(${r}) IN $lasting`,
    from === null ? `${day(r, 'CoreTo')} IS NOT NULL` : `coalesce(${day(r, 'CoreTo')} >= ${param}.from, false)`,
    to === null ? `${day(r, 'CoreFrom')} IS NOT NULL` : `coalesce(${day(r, 'CoreFrom')} <= ${param}.to, false)`,
  ]);
}

function day(item: string, part: '' | 'Earliest' | 'Latest' | 'Exact' | 'CoreFrom' | 'CoreTo' = ''): string {
  return `${item}.${happenedProperty}${part}`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
}
