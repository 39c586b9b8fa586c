import { isPerspective, keepsTime, type Filter } from '#server/domain/filter.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { happeningKinds } from '#server/domain/happened.ts';
import { whenHappened } from '#server/domain/when.ts';
import { incidentTo, isShown } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { happenedOf } from '#server/engine/embedded/happened.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';
import { whensOf } from '#server/engine/embedded/whens.ts';
import { countSpans, type SpanCounter } from '#server/engine/stored/dateSpans.ts';
import type { DateSpans } from '#server/engine/store.ts';

/** When all kept relationships stand, and all entities that happened; others are answered in between, and nothing more is read once it is stopped. */
export async function dateSpans(graph: Graph, filter: Filter, turns: Turns): Promise<DateSpans> {
  const counter = countSpans();
  await countTies(graph, filter, counter, turns);
  await countHappened(graph, filter, counter, turns);
  return counter.counted();
}

/** Ties that stand alike are counted by number, and their dates are looked at once. */
async function countTies(graph: Graph, filter: Filter, counter: SpanCounter, turns: Turns): Promise<void> {
  const adjacency = graph.adjacency();
  const { relationships, sources, targets } = adjacency;
  const judge = judgeFor(graph, filter);
  const whens = whensOf(graph);
  const counts = Array.from({ length: whens.count() }, () => 0);
  let rejected = 0;
  for (let n = 1; n < relationships; n += 1) {
    if (n % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
    if (!isShown(adjacency, n)) continue;
    if (!judge.kind(at(sources, n)) || !judge.kind(at(targets, n)) || !judge.relationship(n)) rejected += 1;
    else {
      const number = whens.numberOf(n);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  counter.reject('RELATIONSHIPS', rejected);
  for (const [number, count] of counts.entries()) {
    if (number % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
    if (count === 0) continue;
    const { lasting, date, ends } = whens.whenOf(number);
    counter.keep('RELATIONSHIPS', lasting, date?.edtf ?? null, ends.map(textsOf), count);
  }
}

async function countHappened(graph: Graph, filter: Filter, counter: SpanCounter, turns: Turns): Promise<void> {
  const adjacency = graph.adjacency();
  const { kinds } = adjacency;
  const happened = happenedOf(graph);
  const happening = new Set(happeningKinds.map((kind) => graph.kindNumber(kind)));
  const judge = judgeFor(graph, { ...filter, during: null, certainlyDuring: null });
  const namesNone = filter.relationshipTypes === null && !isPerspective(filter);
  const kept = new Map<number, number>();
  let rejected = 0;
  for (let entity = 1; entity < adjacency.entities; entity += 1) {
    if (entity % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
    if (!happening.has(at(kinds, entity)) || graph.shownNumber(entity) !== entity) continue;
    const number = happened.numberOf(entity);
    const ties = incidentTo(adjacency, entity);
    const isTied = ties.length === 0 ? namesNone : ties.some((relationship) => judge.relationship(relationship));
    if (judge.kind(entity) && isTied && keepsTime(filter, whenHappened(happened.datesOf(number))))
      kept.set(number, (kept.get(number) ?? 0) + 1);
    else rejected += 1;
  }
  counter.reject('ENTITIES', rejected);
  for (const [number, count] of kept) counter.keep('ENTITIES', false, null, [textsOf(happened.datesOf(number))], count);
}

function textsOf(dates: readonly FuzzyDate[]): readonly string[] {
  return dates.map(({ edtf }) => edtf);
}
