import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { number } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** Relationships by their ids, in that order; null where there is none. */
export function relationships(graph: Graph, ids: readonly Id[]): (Relationship | null)[] {
  return ids.map((id) => {
    const row = graph.database.one('SELECT n FROM relationship WHERE id = ?', id);
    return row ? graph.relationship(number(row, 'n')) : null;
  });
}
