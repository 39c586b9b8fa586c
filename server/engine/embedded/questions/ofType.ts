import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { isShown } from '#server/engine/embedded/adjacency.ts';
import { number } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { OfType } from '#server/engine/store.ts';

/** Kept relationships of one type, from and to these, by id. */
export function ofType(graph: Graph, type: RelationshipType, source: Id | null, target: Id | null, filter: Filter, limit: number): OfType {
  const judge = judgeFor(graph, filter);
  const adjacency = graph.adjacency();
  const [from = '', to = ''] = [source, target].map((id) => (id === null ? '' : groupList(graph, id)));
  const rows = graph.database.each(
    `SELECT n FROM relationship WHERE type = ? ${source === null ? '' : `AND source IN (${from})`} ${target === null ? '' : `AND target IN (${to})`} ORDER BY id`,
    graph.typeNumber(type),
  );
  const kept: Relationship[] = [];
  let rejected = 0;
  for (const row of rows) {
    const n = number(row, 'n');
    if (!isShown(adjacency, n)) continue;
    if (!judge.relationship(n)) {
      rejected += 1;
      continue;
    }
    kept.push(graph.relationship(n));
    if (kept.length === limit) break;
  }
  return { relationships: kept, rejected };
}

function groupList(graph: Graph, id: Id): string {
  const entity = graph.entityNumber(id);
  return entity === null ? '' : graph.groupOf(entity).join(', ');
}
