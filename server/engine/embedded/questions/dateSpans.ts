import { setImmediate } from 'node:timers/promises';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { isPerspective, keepsTime, type Filter } from '#server/domain/filter.ts';
import { happeningKinds } from '#server/domain/happened.ts';
import { incidentTo, isShown } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { countSpans, type SpanCounter } from '#server/engine/stored/dateSpans.ts';
import type { DateSpans, Stop } from '#server/engine/store.ts';

const atOnce = 2_000;

/** When all kept relationships stand, and all entities that happened; others are answered in between, and nothing more is read once it is stopped. */
export async function dateSpans(graph: Graph, filter: Filter, stop: Stop): Promise<DateSpans> {
  const counter = countSpans();
  await countTies(graph, filter, counter, stop);
  await countHappened(graph, filter, counter, stop);
  return counter.counted();
}

async function countTies(graph: Graph, filter: Filter, counter: SpanCounter, stop: Stop): Promise<void> {
  const adjacency = graph.adjacency();
  const { relationships, sources, targets, tieDates, entityDates, dates } = adjacency;
  const judge = judgeFor(graph, filter);
  const textOf = (date: number) => dates.dateOf(date)?.edtf ?? null;
  for (let n = 1; n < relationships; n += 1) {
    if (n % atOnce === 0) await pause(stop);
    if (!isShown(adjacency, n)) continue;
    const [source, target] = [at(sources, n), at(targets, n)];
    if (!judge.kind(source) || !judge.kind(target) || !judge.relationship(n)) counter.reject('RELATIONSHIPS', 1);
    else {
      const ends = [source, target].map((end) => textOf(at(entityDates, end)));
      const { lasting } = describeRelationship(graph.typeOf(n));
      counter.keep('RELATIONSHIPS', lasting, textOf(at(tieDates, n)), ends[0] ?? null, ends[1] ?? null, 1);
    }
  }
}

async function countHappened(graph: Graph, filter: Filter, counter: SpanCounter, stop: Stop): Promise<void> {
  const adjacency = graph.adjacency();
  const { kinds, entityDates, dates } = adjacency;
  const happening = new Set(happeningKinds.map((kind) => graph.kindNumber(kind)));
  const judge = judgeFor(graph, { ...filter, during: null, certainlyDuring: null });
  const namesNone = filter.relationshipTypes === null && !isPerspective(filter);
  for (let entity = 1; entity < adjacency.entities; entity += 1) {
    if (entity % atOnce === 0) await pause(stop);
    if (!happening.has(at(kinds, entity)) || graph.shownNumber(entity) !== entity) continue;
    const date = dates.dateOf(at(entityDates, entity));
    const isTied =
      incidentTo(adjacency, entity).length === 0
        ? namesNone
        : incidentTo(adjacency, entity).some((relationship) => judge.relationship(relationship));
    if (judge.kind(entity) && isTied && keepsTime(filter, { lasting: false, date, ends: [] }))
      counter.keep('ENTITIES', false, date?.edtf ?? null, null, null, 1);
    else counter.reject('ENTITIES', 1);
  }
}

async function pause(stop: Stop): Promise<void> {
  await setImmediate();
  stop.throwIfAborted();
}
