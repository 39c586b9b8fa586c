import { byId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { flag, incidentTo, isShown, otherEnd, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { FormerTiesQuestion } from '#server/engine/formerTies.ts';
import type { Turns } from '#server/engine/turns.ts';

const rowsBetweenLooks = 256;
const says = (status: 'NO_LONGER_SAID' | 'PROPOSED') =>
  `EXISTS (SELECT 1 FROM carries c JOIN allegation a ON a.n = c.allegation WHERE c.relationship = ?1 AND a.body ->> '$.status' = '${status}')`;

/** A page of the relationships that newer editions no longer say, by id: see FormerTiesQuestion. */
export async function formerTies(graph: Graph, question: FormerTiesQuestion, turns: Turns): Promise<Slice<Relationship>> {
  const { first, after } = question;
  const adjacency = graph.adjacency();
  const types = question.types && new Set(question.types.map((type) => graph.typeNumber(type)));
  const found: { readonly n: number; readonly id: Id }[] = [];
  let read = 0;
  for (const n of candidates(graph, adjacency, question)) {
    if ((read += 1) % rowsBetweenLooks === 0 && turns.areOver()) await turns.giveWay();
    if ((at(adjacency.flags, n) & (flag.inferred | flag.carried)) !== 0 || !isShown(adjacency, n)) continue;
    if (types !== null && !types.has(at(adjacency.types, n))) continue;
    const row = graph.database.one(`SELECT ${says('NO_LONGER_SAID')} AND NOT ${says('PROPOSED')} AS is_former`, n);
    if (row?.['is_former'] === 1) found.push({ n, id: graph.relationshipId(n) });
  }
  const ordered = found.toSorted((a, b) => byId(a.id, b.id));
  const start = after === null ? 0 : ordered.findIndex(({ id }) => id === after) + 1;
  const isLost = after !== null && start === 0;
  const page = isLost ? [] : ordered.slice(start, start + first);
  return {
    items: graph.relationships(page.map(({ n }) => n)),
    total: ordered.length,
    more: !isLost && start + page.length < ordered.length,
    isLost,
  };
}

function* candidates(graph: Graph, adjacency: Adjacency, { of }: FormerTiesQuestion): Iterable<number> {
  if (of === null) {
    for (let n = 1; n < adjacency.relationships; n += 1) if (at(adjacency.types, n) !== 0) yield n;
    return;
  }
  const entities = new Set(graph.entityNumbers(of));
  for (const entity of entities)
    for (const n of incidentTo(adjacency, entity)) {
      const isSeenTwice = entities.has(otherEnd(adjacency, n, entity)) && at(adjacency.sources, n) !== entity;
      if (!isSeenTwice) yield n;
    }
}
