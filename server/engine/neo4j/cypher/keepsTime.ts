import { happenedProperty } from '#server/domain/happened.ts';
import type { DateRange } from '#server/domain/when.ts';

/** The rule of mayStand of domain/when.ts for a relationship and its ends, as a predicate that is never null. param: the range, as a parameter. */
export function tieMayStand(range: DateRange, r: string, param: string): string {
  return all([r, ...endsOf(r)].map((item) => mayHaveHeld(range, item, param)));
}

/** The rule of mustStand, likewise. */
export function tieMustStand(range: DateRange, r: string, param: string): string {
  const ends = endsOf(r).map((end) => `(${isUndated(end)} OR ${mustHaveHeld(range, end, param)})`);
  const byEnds = all([isUndated(r), `NOT ${all(endsOf(r).map(isUndated))}`, ...ends]);
  return all([tieMayStand(range, r, param), `(${mustHaveHeld(range, r, param)} OR ${lasted(range, r, param)} OR ${byEnds})`]);
}

function endsOf(r: string): readonly string[] {
  return [`startNode(${r})`, `endNode(${r})`];
}

function isUndated(item: string): string {
  return `${item}.${happenedProperty} IS NULL`;
}

/** Whether something that happened, by its own date alone, may have happened in the range. */
export function mayHaveHeld({ from, to }: DateRange, item: string, param: string): string {
  return all([
    ...(to === null ? [] : [`(${day(item, 'Earliest')} IS NULL OR ${day(item, 'Earliest')} <= ${param}.to)`]),
    ...(from === null ? [] : [`(${day(item, 'Latest')} IS NULL OR ${day(item, 'Latest')} >= ${param}.from)`]),
  ]);
}

/** Whether it must have happened in the range. */
export function mustHaveHeld({ from, to }: DateRange, item: string, param: string): string {
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

function day(item: string, part: 'Earliest' | 'Latest' | 'Exact' | 'CoreFrom' | 'CoreTo'): string {
  return `${item}.${happenedProperty}${part}`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
}
