import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import { destinationTypes, motiveOf, motivesRead } from '#server/domain/departure.ts';
import { isPerspective, keepsClaim, type Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import { mayHaveHeld, type DateRange } from '#server/domain/when.ts';
import { incidentTo, motiveFlag } from '#server/engine/embedded/adjacency.ts';
import { at, pageOf, pagesBelow } from '#server/engine/embedded/column.ts';
import { number } from '#server/engine/embedded/database.ts';
import { inOrder, placeOf } from '#server/engine/embedded/departureOrder.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import { carriedBy } from '#server/engine/embedded/questions/carriedBy.ts';
import type { DepartureReading, DeparturesQuestion, DepartureSlice } from '#server/engine/departureReading.ts';
import { betweenLooks, inStretches, type Turns } from '#server/engine/turns.ts';

type Counted = { readonly counts: readonly number[]; readonly out: number; readonly listed: readonly number[] | null };
type Reading = { readonly n: number; readonly motive: string };

const allMotives = maskOf(everyMotive);
const other = -2;
const rejected = -1;
const few = 1_000;
const counted = noMemory<Counted>();

/**
 * A page of the readings of departures with the counts of all. What is counted is judged in the order of rows, where it lies together in memory; the page
 * is taken from those that lie in the order of days, or where few are listed from these. Bodies are read of the page, and where claims matter.
 */
export async function departurePage(graph: Graph, question: DeparturesQuestion, turns: Turns): Promise<DepartureSlice> {
  const { from, to, filter: asked, first, after } = question;
  const filter = { ...asked, includeOnlyDenied: false };
  const left = from === null ? null : (graph.entityNumber(from) ?? 0);
  const led = to === null ? null : await readingsLeadingTo(graph, filter, to, turns);
  const judged = judgedBy(graph, filter, question, left, led);
  const { counts, out, listed } = await counted.recall(
    graph.adjacency(),
    { ...question, first: 0, after: null },
    () => countAll(graph, judged, turns),
    turns,
  );
  const { departures, tieDates, dates, types } = graph.adjacency();
  const cursor = after === null ? null : cursorIn(graph, after);
  const isLost =
    after !== null && (cursor === null || (Math.max(0, readingsOf(graph, judged, cursor.n)) & maskOfWord(cursor.motive)) === 0);
  const inDays = listed === null ? departures.ordered : Uint32Array.from(inOrder(graph.database, { tieDates, dates, types }, listed));
  const start = cursor === null ? 0 : placeOf(graph.database, { tieDates, dates, types }, inDays, cursor.n);
  const found: { readonly n: number; readonly motive: Motive }[] = [];
  const end = isLost ? start : inDays.length;
  for (let place = start; place < end && found.length <= first; place += 1) {
    if (place % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
    const n = inDays[place] ?? 0;
    const mask = readingsOf(graph, judged, n);
    const ofThese = mask <= 0 ? [] : everyMotive.filter((motive) => (mask & motiveFlag[motive]) !== 0);
    const following = cursor?.n === n ? ofThese.slice(ofThese.findIndex((motive) => motive === cursor.motive) + 1) : ofThese;
    found.push(...following.map((motive) => ({ n, motive })));
  }
  const count = (motive: Motive) => counts.reduce((sum, many, mask) => ((mask & motiveFlag[motive]) === 0 ? sum : sum + many), 0);
  const byMotive = everyMotive.map((motive) => ({ motive, count: count(motive) })).filter((each) => each.count > 0);
  const page = found.slice(0, first);
  graph.relationships(page.map(({ n }) => n));
  return {
    items: page.map(({ n, motive }): DepartureReading => ({ relationship: graph.relationship(n), motive })),
    total: byMotive.reduce((sum, each) => sum + each.count, 0),
    more: found.length > first,
    isLost,
    byMotive,
    rejected: out,
  };
}

/** What of a departure is listed: the motives of its readings as bits, rejected where none is kept, other where it is hidden or from elsewhere. */
type Judged = (n: number, who: number, whom: number, type: number, flags: number, date: number) => number;

function judgedBy(
  graph: Graph,
  filter: Filter,
  { motives, during }: DeparturesQuestion,
  left: number | null,
  led: ReadonlyMap<number, number> | null,
): Judged {
  const { quick, further, entity } = judgeFor(graph, filter);
  const readsRow = isPerspective(filter);
  const stands = during === null ? null : standsIn(graph, during);
  const wanted = motives === null ? allMotives : maskOf(motives);
  return (n, who, whom, type, flags, date) => {
    if (who === whom || (left !== null && whom !== left)) return other;
    if (!quick(type, flags) || !entity(who) || (further !== null && !further(n))) return rejected;
    const all = readsRow ? maskOf(motivesRead(filter, graph.relationship(n))) : flags & allMotives;
    if (all === 0) return rejected;
    return stands === null || stands(date) ? all & wanted & (led === null ? allMotives : (led.get(n) ?? 0)) : 0;
  };
}

/** Counts how many departures have which readings listed, by their bits. out: those that are rejected. listed: their row numbers, where they are few. */
async function countAll(graph: Graph, judged: Judged, turns: Turns): Promise<Counted> {
  const { departures, relationships, types, flags, sources, targets, tieDates } = graph.adjacency();
  const counts = Array.from({ length: allMotives + 1 }, () => 0);
  let out = 0;
  const isLeaving = new Uint8Array(2 ** 8);
  for (const type of departures.types) isLeaving[type] = 1;
  const listed: number[] = [];
  for (const { index, first, length } of pagesBelow(relationships)) {
    const [ofType, flagged, from] = [pageOf(types, index), pageOf(flags, index), pageOf(sources, index)];
    const [into, dated] = [pageOf(targets, index), pageOf(tieDates, index)];
    const countSome = (begin: number, end: number) => {
      for (let place = begin; place < end; place += 1) {
        const type = ofType[place] ?? 0;
        if (isLeaving[type] === 0) continue;
        const n = first + place;
        const mask = judged(n, from[place] ?? 0, into[place] ?? 0, type, flagged[place] ?? 0, dated[place] ?? 0);
        if (mask === rejected) out += 1;
        if (mask < 0) continue;
        counts[mask] = (counts[mask] ?? 0) + 1;
        if (mask > 0 && listed.length <= few) listed.push(n);
      }
    };
    await inStretches(length, turns, countSome);
  }
  return { counts, out, listed: listed.length > few ? null : listed };
}

function readingsOf(graph: Graph, judged: Judged, n: number): number {
  const { types, flags, sources, targets, tieDates } = graph.adjacency();
  return judged(n, at(sources, n), at(targets, n), at(types, n), at(flags, n), at(tieDates, n));
}

/** Whether the date of a number may have held in the range. */
function standsIn(graph: Graph, range: DateRange): (date: number) => boolean {
  const { dates } = graph.adjacency();
  const known = new Uint8Array(dates.count());
  return (date) => {
    if (known[date] === 0) known[date] = mayHaveHeld(dates.dateOf(date), range) ? 1 : 2;
    return known[date] === 1;
  };
}

/** Of the departures of those who went to an entity, by row number, the motives of the readings that lead there, as bits. */
async function readingsLeadingTo(graph: Graph, filter: Filter, to: Id, turns: Turns): Promise<ReadonlyMap<number, number>> {
  const adjacency = graph.adjacency();
  const { types, sources, targets, departures } = adjacency;
  const leading = new Set(destinationTypes.map((type) => graph.typeNumber(type)));
  const place = graph.entityNumber(to) ?? 0;
  const coming = new Set<number>();
  for (const n of incidentTo(adjacency, place)) {
    if (turns.areOver()) await turns.giveWay();
    if (at(targets, n) === place && leading.has(at(types, n))) coming.add(at(sources, n));
  }
  const led = new Map<number, number>();
  for (const who of coming)
    for (const n of incidentTo(adjacency, who)) {
      if (turns.areOver()) await turns.giveWay();
      if (at(sources, n) === who && departures.types.has(at(types, n))) led.set(n, await motivesLeading(graph, filter, n, place, turns));
    }
  return led;
}

async function motivesLeading(graph: Graph, filter: Filter, departure: number, place: number, turns: Turns): Promise<number> {
  const isShownAs = (id: Id | undefined, entity: number) =>
    graph.entityNumbers(id === undefined ? [] : [id]).some((n) => graph.shownNumber(n) === entity);
  const claims = graph.relationship(departure).evidence.filter((claim) => claim.stance === 'ASSERTS' && keepsClaim(filter, claim));
  const all = await carriedBy(
    graph,
    claims.map(({ allegation }) => allegation),
    destinationTypes,
    turns,
  );
  const ties = all.filter(({ source }) => isShownAs(source, at(graph.adjacency().sources, departure)));
  const leadsThere = (motive: Motive) => {
    const ofReading = new Set(claims.filter((claim) => motiveOf(claim) === motive).map(({ allegation }) => allegation));
    const way = ties.find(({ evidence }) => evidence.some(({ stance, allegation }) => stance === 'ASSERTS' && ofReading.has(allegation)));
    return isShownAs(way?.target, place);
  };
  return maskOf(everyMotive.filter(leadsThere));
}

/** The reading that a cursor names, where there is a departure of that id. */
function cursorIn(graph: Graph, after: string): Reading | null {
  const end = after.lastIndexOf('~');
  const row = graph.database.one('SELECT n FROM relationship WHERE id = ?', after.slice(0, end));
  const n = row ? number(row, 'n') : 0;
  return graph.adjacency().departures.types.has(at(graph.adjacency().types, n)) ? { n, motive: after.slice(end + 1) } : null;
}

function maskOfWord(word: string): number {
  return maskOf(everyMotive.filter((motive) => motive === word));
}

function maskOf(motives: readonly Motive[]): number {
  return motives.reduce((mask, motive) => mask | motiveFlag[motive], 0);
}
