import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { at, degreeOf, flag, incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { number } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { Step, Tie, Ties } from '#server/engine/store.ts';

/** Row numbers of the entities with these ids; unknown ids are passed over. */
function numbersOf(graph: Graph, ids: readonly Id[]): number[] {
  return ids.flatMap((id) => graph.entityNumber(id) ?? []);
}

/** The first of these entities by degree (largest first), then id. */
function best(graph: Graph, entities: Iterable<number>, limit: number): Id[] {
  const adjacency = graph.adjacency();
  const byDegree = [...entities].toSorted(
    (a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || byId(graph.entityId(a), graph.entityId(b)),
  );
  return byDegree.slice(0, limit).map((entity) => graph.entityId(entity));
}

/** What lies one step from the frontier and is not walked. */
export function step(graph: Graph, frontier: readonly Id[], walked: readonly Id[], filter: Filter, limit: number): Step {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const edge = new Set(numbersOf(graph, frontier));
  const known = new Set(numbersOf(graph, walked));
  const reached = new Set<number>();
  const rejected = new Set<number>();
  for (const entity of edge)
    for (const relationship of incidentTo(adjacency, entity)) {
      const other = otherEnd(adjacency, relationship, entity);
      if (known.has(other) && !edge.has(other)) continue;
      if (!(known.has(other) ? judge.relationship(relationship) : judge.both(relationship, other))) rejected.add(relationship);
      else if (!known.has(other)) reached.add(other);
    }
  return { reached: best(graph, reached, limit), total: reached.size, rejected: rejected.size };
}

/** Kept relationships with both ends among these, by id. */
export function among(graph: Graph, ids: readonly Id[], filter: Filter, limit: number): { relationships: Relationship[]; total: number } {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const entities = new Set(numbersOf(graph, ids));
  const kept: { n: number; id: Id }[] = [];
  for (const entity of entities)
    for (const n of incidentTo(adjacency, entity))
      if (at(adjacency.sources, n) === entity && entities.has(at(adjacency.targets, n)) && judge.relationship(n))
        kept.push({ n, id: graph.relationshipId(n) });
  return {
    relationships: kept
      .toSorted((a, b) => byId(a.id, b.id))
      .slice(0, limit)
      .map(({ n }) => graph.relationship(n)),
    total: kept.length,
  };
}

/** Kept ties at these entities, by id. */
export function tiesAt(graph: Graph, ids: readonly Id[], filter: Filter, limit: number): Ties {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const entities = new Set(numbersOf(graph, ids));
  const kept = new Set<number>();
  const rejected = new Set<number>();
  for (const entity of entities)
    for (const n of incidentTo(adjacency, entity)) {
      const other = otherEnd(adjacency, n, entity);
      const keeps = entities.has(other) ? judge.relationship(n) : judge.both(n, other);
      (keeps ? kept : rejected).add(n);
    }
  const tie = (n: number): Tie => ({
    id: graph.relationshipId(n),
    type: graph.typeOf(n),
    source: graph.entityId(at(adjacency.sources, n)),
    target: graph.entityId(at(adjacency.targets, n)),
    strength: at(adjacency.strengths, n),
  });
  return {
    ties: [...kept]
      .map(tie)
      .toSorted((a, b) => byId(a.id, b.id))
      .slice(0, limit),
    rejected: rejected.size,
    truncated: kept.size > limit,
  };
}

/** Kept relationships of one type, from and to these, by id. */
export function ofType(
  graph: Graph,
  type: RelationshipType,
  source: Id | null,
  target: Id | null,
  filter: Filter,
  limit: number,
): Relationship[] {
  const judge = judgeFor(graph, filter);
  const { types } = graph.adjacency();
  const [from = '', to = ''] = [source, target].map((id) => (id === null ? '' : groupList(graph, id)));
  const rows = graph.database.each(
    `SELECT n FROM relationship WHERE type = ? ${source === null ? '' : `AND source IN (${from})`} ${target === null ? '' : `AND target IN (${to})`} ORDER BY id`,
    graph.typeNumber(type),
  );
  const kept: Relationship[] = [];
  for (const row of rows) {
    const n = number(row, 'n');
    if (at(types, n) === 0 || !judge.relationship(n)) continue;
    kept.push(graph.relationship(n));
    if (kept.length === limit) break;
  }
  return kept;
}

function groupList(graph: Graph, id: Id): string {
  const entity = graph.entityNumber(id);
  return entity === null ? '' : graph.groupOf(entity).join(', ');
}

/** Entities of the claims of these documents; see the seam. */
export function entitiesOfDocuments(graph: Graph, documents: readonly Id[], limit: number): { ids: Id[]; total: number } {
  const adjacency = graph.adjacency();
  const found = new Set<number>();
  const claims = `SELECT n FROM allegation WHERE document IN (SELECT value FROM json_each(?))`;
  const list = JSON.stringify(documents);
  const carried = `SELECT relationship FROM carries WHERE allegation IN (${claims})`;
  for (const sql of [
    `SELECT entity AS n FROM about WHERE allegation IN (${claims})`,
    `SELECT entity AS n FROM voice WHERE allegation IN (${claims})`,
    `SELECT publisher AS n FROM document WHERE publisher IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    `SELECT source AS n FROM relationship WHERE n IN (${carried})`,
    `SELECT target AS n FROM relationship WHERE n IN (${carried})`,
  ])
    for (const row of graph.database.each(sql, list)) found.add(graph.shownNumber(number(row, 'n')));
  const all = new Set(found);
  for (const entity of found)
    for (const n of incidentTo(adjacency, entity))
      if ((at(adjacency.flags, n) & flag.inferred) !== 0) all.add(otherEnd(adjacency, n, entity));
  return { ids: best(graph, all, limit), total: all.size };
}
