import { writtenEnds, incidentTo, withinOf, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { draftOfAdjacency, type EntityFacts, type MergedNumbers, type TieFacts } from '#server/engine/embedded/adjacencyDraft.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { noDates, type Dates } from '#server/engine/embedded/dates.ts';
import { changingDepartures, noDepartures, readingDepartures } from '#server/engine/embedded/departureOrder.ts';
import { noEnds } from '#server/engine/embedded/ends.ts';
import { happeningIn as happeningBefore } from '#server/engine/embedded/happened.ts';
import { makingIncidence, noIncidence, withChanges } from '#server/engine/embedded/incidence.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';

type Listed = readonly unknown[];

const entityColumns = 'n, id, kind, date FROM entity';
const tieColumns = 'n, type, source, target, flags, strength, date FROM relationship';
const atOnce = 2_000;
const touchedAtOnce = 500;

/**
 * Reads the graph, and gives way to its caller every few milliseconds. merged: what is merged. Time and
 * memory are linear. What is written meanwhile may be in it or not, row by row.
 */
export function* readingAdjacency(database: Database, merged: MergedNumbers): Generator<undefined, Adjacency> {
  const nothing = noAdjacency();
  const { dates } = nothing;
  const draft = draftOfAdjacency(nothing, merged, false);
  for (const rows of pagesOf(database, entityColumns)) {
    for (const row of rows) draft.entity(whole(row[0]), entityFacts(row, dates));
    yield;
  }
  for (const rows of pagesOf(database, tieColumns)) {
    for (const row of rows) draft.tie(whole(row[0]), tieFacts(row, dates));
    yield;
  }
  const { adjacency } = draft.done();
  const { entities, relationships, sources, targets } = adjacency;
  const departures = yield* readingDepartures(database, adjacency);
  return { ...adjacency, departures, incidence: yield* makingIncidence(entities, relationships, sources, targets) };
}

/**
 * The version after a change: reads the rows that the change touched and nothing else. Time is linear in these rows, in the lists of the ends
 * of relationships that came or went, and in the relationships of entities that stand for another than before or happened at another time. It yields after some.
 */
export function* changingAdjacency(
  database: Database,
  before: Adjacency,
  touched: Touched,
  merged: { readonly before: MergedNumbers; readonly after: MergedNumbers },
): Generator<undefined, Adjacency> {
  const draft = draftOfAdjacency(before, merged.after, true);
  const { dates } = before;
  for (const rows of rowsOf(database, entityColumns, touched.entities)) {
    for (const [n, row] of rows) draft.entity(n, row && entityFacts(row, dates));
    yield;
  }
  for (const rows of rowsOf(database, tieColumns, touched.relationships)) {
    for (const [n, row] of rows) draft.tie(n, row && tieFacts(row, dates));
    yield;
  }
  const moved = new Set([...movedBetween(before, touched.merged, merged), ...redatedBetween(before, draft.happeningOf, touched, merged)]);
  for (const n of moved) if (!touched.relationships.has(n)) draft.tie(n, factsIn(before, n));
  const { adjacency, changes } = draft.done();
  yield;
  const departures = yield* changingDepartures(database, before, adjacency, touched.relationships);
  return { ...adjacency, departures, incidence: changes.size === 0 ? before.incidence : withChanges(before.incidence, changes) };
}

/** The relationships whose ends may be shown as others when these stand for others: all of the entities that they stood for. */
function movedBetween(
  before: Adjacency,
  entities: ReadonlySet<number>,
  merged: { readonly before: MergedNumbers; readonly after: MergedNumbers },
): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const entity of entities) {
    const from = merged.before.canonicals.get(entity) ?? entity;
    if (from !== (merged.after.canonicals.get(entity) ?? entity)) shown.add(from);
  }
  const moved = new Set<number>();
  for (const entity of shown) for (const list of [incidentTo(before, entity), withinOf(before, entity)]) for (const n of list) moved.add(n);
  return moved;
}

/** The relationships at entities that happened at another time than before, as they are shown. */
function redatedBetween(
  before: Adjacency,
  happeningOf: (entity: number) => number,
  touched: Touched,
  merged: { readonly before: MergedNumbers; readonly after: MergedNumbers },
): ReadonlySet<number> {
  const redated = new Set<number>();
  const known = new Set<number>();
  for (const entity of [...touched.entities, ...touched.merged].flatMap((each) => [
    each,
    merged.after.canonicals.get(each) ?? each,
    merged.before.canonicals.get(each) ?? each,
  ])) {
    if (known.has(entity)) continue;
    known.add(entity);
    if (happeningBefore(before, merged.before, entity) === happeningOf(entity)) continue;
    for (const n of incidentTo(before, entity)) redated.add(n);
  }
  return redated;
}

function* pagesOf(database: Database, columns: string): Generator<readonly Listed[]> {
  for (let after = 0; ;) {
    const rows = database.lists(`SELECT ${columns} WHERE n > ? ORDER BY n LIMIT ${atOnce}`, after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = whole(last[0]);
  }
}

function* rowsOf(
  database: Database,
  columns: string,
  numbers: ReadonlySet<number>,
): Generator<readonly (readonly [number, Listed | null])[]> {
  const wanted = [...numbers];
  for (let start = 0; start < wanted.length; start += touchedAtOnce) {
    const some = wanted.slice(start, start + touchedAtOnce);
    const rows = database.lists(`SELECT ${columns} WHERE n IN (SELECT value FROM json_each(?))`, JSON.stringify(some));
    const found = new Map(rows.map((row) => [whole(row[0]), row]));
    yield some.map((n) => [n, found.get(n) ?? null] as const);
  }
}

function entityFacts([, id, kind, date]: Listed, dates: Dates): EntityFacts {
  if (typeof id !== 'string') throw new TypeError('an entity has no id');
  return { id, kind: whole(kind), date: dates.numberOf(date) };
}

function tieFacts([, type, source, target, flags, strength, date]: Listed, dates: Dates): TieFacts {
  return {
    type: whole(type),
    source: whole(source),
    target: whole(target),
    flags: whole(flags),
    strength: whole(strength),
    date: dates.numberOf(date),
  };
}

function whole(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('a column of the graph holds no number');
  return value;
}

function factsIn(adjacency: Adjacency, n: number): TieFacts {
  const { types, flags, strengths, tieDates } = adjacency;
  const [source, target] = writtenEnds(adjacency, n);
  return { type: at(types, n), source, target, flags: at(flags, n), strength: at(strengths, n), date: at(tieDates, n) };
}

function noAdjacency(): Adjacency {
  const dates = noDates();
  return {
    entities: 1,
    relationships: 1,
    ids: [],
    kinds: [],
    types: [],
    sources: [],
    targets: [],
    writtenSources: [],
    writtenTargets: [],
    flags: [],
    strengths: [],
    dates,
    tieDates: [],
    ends: noEnds(dates),
    tieEnds: [],
    entityDates: [],
    departures: noDepartures,
    holding: [],
    incidence: noIncidence,
    counts: { kinds: [], types: [], holding: [] },
    within: [],
  };
}
