import { departureDay, leavingTypes } from '#server/domain/departure.ts';
import { byId } from '#server/domain/id.ts';
import type { Adjacency, DepartureOrder } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';

type Dated = Pick<Adjacency, 'dates' | 'tieDates' | 'types'>;

/** None. */
export const noDepartures: DepartureOrder = { types: new Set(), ordered: new Uint32Array(0) };

const atOnce = 2_000;
const looksAPlace = 32;

/** Reads them of a version whose columns are read, and gives way to its caller every few milliseconds. */
export function* readingDepartures(database: Database, dated: Dated): Generator<undefined, DepartureOrder> {
  const types = new Set(leavingTypes.flatMap((type) => numberOfType(database, type)));
  const byDay = new Map<string, number[]>();
  for (const type of types)
    for (let after = ''; ;) {
      const rows = database.lists(`SELECT n, id FROM relationship WHERE type = ? AND id > ? ORDER BY id LIMIT ${atOnce}`, type, after);
      const last = rows.at(-1);
      if (!last) break;
      for (const [n] of rows) {
        if (typeof n !== 'number') continue;
        const day = dayOf(dated, n);
        const those = byDay.get(day);
        if (those) those.push(n);
        else byDay.set(day, [n]);
      }
      after = String(last[1]);
      yield;
    }
  const days = [...byDay.keys()].toSorted(byId);
  const ordered = new Uint32Array(byDay.values().reduce((sum, those) => sum + those.length, 0));
  let place = 0;
  for (const day of days) {
    const those = byDay.get(day) ?? [];
    ordered.set(types.size === 1 ? those : inOrder(database, dated, those), place);
    place += those.length;
  }
  return { types, ordered };
}

/** Those after a change that touched some relationships: only these are put in their places, or, where they are many, all are read. It yields after some. */
export function* changingDepartures(
  database: Database,
  before: Adjacency,
  after: Dated,
  touched: ReadonlySet<number>,
): Generator<undefined, DepartureOrder> {
  const { types, ordered } = before.departures;
  const [out, into] = [new Set<number>(), new Set<number>()];
  for (const n of touched) {
    const [was, is] = [types.has(at(before.types, n)), types.has(at(after.types, n))];
    if (was && is && dayOf(before, n) === dayOf(after, n)) continue;
    if (was) out.add(n);
    if (is) into.add(n);
  }
  if (out.size + into.size === 0) return before.departures;
  if (into.size * looksAPlace > ordered.length) return yield* readingDepartures(database, after);
  const kept = out.size === 0 ? ordered : ordered.filter((n) => !out.has(n));
  return { types, ordered: merged(database, after, kept, inOrder(database, after, [...into])) };
}

/** Both in one order. */
function merged(database: Database, dated: Dated, kept: Uint32Array, into: readonly number[]): Uint32Array {
  const all = new Uint32Array(kept.length + into.length);
  let from = 0;
  for (const [index, n] of into.entries()) {
    const place = placeOf(database, dated, kept, n);
    all.set(kept.subarray(from, place), from + index);
    all[place + index] = n;
    from = place;
  }
  all.set(kept.subarray(from), from + into.length);
  return all;
}

/** How many of a list in their order come before one. */
export function placeOf(database: Database, dated: Dated, kept: Uint32Array, n: number): number {
  const [day, id] = [dayOf(dated, n), idOf(database, n)];
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle] ?? 0;
    if ((byId(dayOf(dated, other), day) || byId(idOf(database, other), id)) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Some in their order. */
export function inOrder(database: Database, dated: Dated, some: readonly number[]): readonly number[] {
  const known = some.map((n) => ({ n, day: dayOf(dated, n), id: idOf(database, n) }));
  return known.toSorted((a, b) => byId(a.day, b.day) || byId(a.id, b.id)).map(({ n }) => n);
}

function dayOf({ dates, tieDates }: Dated, n: number): string {
  return departureDay(dates.dateOf(at(tieDates, n)));
}

function idOf(database: Database, n: number): string {
  return text(database.one('SELECT id FROM relationship WHERE n = ?', n) ?? {}, 'id');
}

function numberOfType(database: Database, type: string): readonly number[] {
  const row = database.one('SELECT n FROM relationship_type WHERE name = ?', type);
  return row ? [number(row, 'n')] : [];
}
