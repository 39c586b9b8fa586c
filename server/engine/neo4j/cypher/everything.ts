import { anyType } from '#server/engine/neo4j/cypher/names.ts';
import { relationshipRow } from '#server/engine/neo4j/cypher/records.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** All nodes with a label, by id. */
export function everyNode(label: 'Entity' | 'Document' | 'Allegation' | 'Dossier'): Query {
  return { text: `MATCH (n:${label}) RETURN properties(n) AS properties ORDER BY n.id`, params: {} };
}

/** All relationships, by id. */
export function everyRelationship(): Query {
  return {
    text: `MATCH (:Entity)-[r:${anyType}]->(:Entity) WITH r ORDER BY r.id RETURN ${relationshipRow('r')} AS relationship`,
    params: {},
  };
}
