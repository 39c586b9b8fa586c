import { int } from 'neo4j-driver';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Ids of entities after this one, in their order. */
export function entityIds(after: string | null, limit: number): Query {
  return {
    text: 'MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $limit RETURN e.id AS id',
    params: { after: after ?? '', limit: int(limit) },
  };
}
