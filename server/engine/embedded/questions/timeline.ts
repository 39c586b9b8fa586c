import type { Granularity } from '#graph-schema/generated/ontology.ts';
import { choosesTies, keepsTime, type Filter } from '#server/domain/filter.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { happeningKinds } from '#server/domain/happened.ts';
import { whenHappened } from '#server/domain/when.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { pageOf, pagesBelow } from '#server/engine/embedded/column.ts';
import { anyDays, type Days } from '#server/engine/embedded/dates.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { happeningIn } from '#server/engine/embedded/happened.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import { lastingTypes } from '#server/engine/embedded/whenKept.ts';
import { countSpans, type SpanCounter } from '#server/engine/timeline/countSpans.ts';
import { noCore, noSpanRows, type SpanRows } from '#server/engine/timeline/spanRows.ts';
import { timelineOf } from '#server/engine/timeline/timelineOf.ts';
import type { Timeline } from '#server/engine/store.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

const known = noMemory<Timeline>();

/** When all kept relationships stand, and all entities that happened; others are answered in between, and nothing more is read once it is stopped. */
export function timeline(graph: Graph, filter: Filter, granularity: Granularity, turns: Turns): Promise<Timeline> {
  const count = async (): Promise<Timeline> => {
    const counter = countSpans();
    const rows = { RELATIONSHIPS: noSpanRows(), ENTITIES: noSpanRows() };
    const undated =
      (await countTies(graph, filter, counter, rows.RELATIONSHIPS, turns)) +
      (await countHappened(graph, filter, counter, rows.ENTITIES, turns));
    const counted = counter.counted();
    return timelineOf({ ...counted, undated: counted.undated + undated, rows }, filter.during, granularity, turns);
  };
  return known.recall(graph.adjacency(), { filter, granularity }, count, turns);
}

/** Ties that stand alike by their date, or by their ends, are counted together; each that has a date and a dated end is a row of its own. */
async function countTies(graph: Graph, filter: Filter, counter: SpanCounter, rows: SpanRows, turns: Turns): Promise<number> {
  const adjacency = graph.adjacency();
  const { relationships, types, flags, sources, targets, tieDates, tieEnds, dates, ends } = adjacency;
  const { quick, further, entity } = judgeFor(graph, filter);
  const lasting = lastingTypes(graph);
  const byDate = new Uint32Array(2 * dates.count());
  const byEnds = new Uint32Array(ends.count());
  const rivals = new Map<string, readonly [number, number, number]>();
  let rejected = 0;
  let undated = 0;
  const addBoth = (own: number, atEnds: number) => {
    const days = ends.daysOf(atEnds);
    const of = dates.daysOf(own >> 1);
    if (days === null) rivals.set(`${own} ${atEnds}`, [own, atEnds, (rivals.get(`${own} ${atEnds}`)?.[2] ?? 0) + 1]);
    else undated += addRow(rows, { ...of, first: Math.max(of.first, days.first), last: Math.min(of.last, days.last) }, own % 2 === 1, 1);
  };
  for (const { index, first, length } of pagesBelow(relationships)) {
    const [ofType, flagged, from] = [pageOf(types, index), pageOf(flags, index), pageOf(sources, index)];
    const [into, dated, atEnds] = [pageOf(targets, index), pageOf(tieDates, index), pageOf(tieEnds, index)];
    await inStretches(length, turns, (begin, end) => {
      for (let place = begin; place < end; place += 1) {
        const source = from[place] ?? 0;
        const target = into[place] ?? 0;
        if (source === target) continue;
        const type = ofType[place] ?? 0;
        if (!quick(type, flagged[place] ?? 0) || !entity(source) || !entity(target) || (further !== null && !further(first + place))) {
          rejected += 1;
          continue;
        }
        const date = dated[place] ?? 0;
        const both = atEnds[place] ?? 0;
        const own = 2 * date + (lasting[type] ?? 0);
        if (both === 0) byDate[own] = (byDate[own] ?? 0) + 1;
        else if (date === 0) byEnds[both] = (byEnds[both] ?? 0) + 1;
        else addBoth(own, both);
      }
    });
  }
  counter.reject('RELATIONSHIPS', rejected);
  await inStretches(byDate.length, turns, (begin, end) => {
    for (let own = begin; own < end; own += 1) undated += addRow(rows, dates.daysOf(own >> 1), own % 2 === 1, byDate[own] ?? 0);
  });
  await inStretches(byEnds.length, turns, (begin, end) => {
    for (let number = begin; number < end; number += 1) {
      const [days, count] = [ends.daysOf(number), byEnds[number] ?? 0];
      if (days !== null) undated += addRow(rows, days, false, count);
      else if (count > 0) counter.keep('RELATIONSHIPS', false, null, ends.endsOf(number).map(textsOf), count);
    }
  });
  for (const [own, both, count] of rivals.values())
    counter.keep('RELATIONSHIPS', own % 2 === 1, dates.dateOf(own >> 1)?.edtf ?? null, ends.endsOf(both).map(textsOf), count);
  return undated;
}

async function countHappened(graph: Graph, filter: Filter, counter: SpanCounter, rows: SpanRows, turns: Turns): Promise<number> {
  const adjacency = graph.adjacency();
  const { kinds, ends, dates } = adjacency;
  const { merged } = graph.version();
  const happening = new Uint8Array(2 ** 8);
  for (const kind of happeningKinds) happening[graph.kindNumber(kind)] = 1;
  const judge = judgeFor(graph, { ...filter, during: null, certainlyDuring: null });
  const namesNone = !choosesTies(filter);
  const counts = new Map<number, number>();
  const times = new Map<number, boolean>();
  const keeps = (number: number): boolean => {
    const found = times.get(number) ?? keepsTime(filter, whenHappened(ends.datesOf(number)));
    times.set(number, found);
    return found;
  };
  let rejected = 0;
  for (const { index, first, length } of pagesBelow(adjacency.entities)) {
    const ofKind = pageOf(kinds, index);
    await inStretches(length, turns, (begin, end) => {
      for (let place = begin; place < end; place += 1) {
        const entity = first + place;
        if (happening[ofKind[place] ?? 0] === 0 || merged.canonicals.has(entity)) continue;
        const number = happeningIn(adjacency, merged, entity);
        const ties = incidentTo(adjacency, entity);
        const isTied = ties.length === 0 ? namesNone : ties.some(judge.relationship);
        if (judge.entity(entity) && isTied && keeps(number)) counts.set(number, (counts.get(number) ?? 0) + 1);
        else rejected += 1;
      }
    });
  }
  counter.reject('ENTITIES', rejected);
  let undated = 0;
  for (const [number, count] of counts) {
    if (number % 2 === 0) undated += addRow(rows, dates.daysOf(number >> 1), false, count);
    else counter.keep('ENTITIES', false, null, [textsOf(ends.datesOf(number))], count);
  }
  return undated;
}

/** Adds what stands alike, where some day bounds it; answers how many nothing bounds. */
function addRow(rows: SpanRows, days: Days, lasts: boolean, count: number): number {
  if (count === 0) return 0;
  const { first, last, sureFrom, sureTo, coreFrom, coreTo } = days;
  if (first === anyDays.first && last === anyDays.last) return count;
  const [from, to] = lasts ? [coreFrom, coreTo] : [noCore.from, noCore.to];
  rows.add(count, first, last, sureFrom, sureTo, from, to);
  return 0;
}

function textsOf(dates: readonly FuzzyDate[]): readonly string[] {
  return dates.map(({ edtf }) => edtf);
}
