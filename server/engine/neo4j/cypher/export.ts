import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipRow } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** All nodes with a label, by id. */
export function everyNode(label: 'Entity|Merged' | 'Document' | 'Allegation' | 'Dossier' | 'Investigation'): Query {
  return { text: `MATCH (n:${label}) RETURN properties(n) AS properties ORDER BY n.id`, params: {} };
}

/** Every decision, by key. */
export function everyDecision(): Query {
  return { text: 'MATCH (d:Decision) RETURN properties(d) AS decision ORDER BY d.key', params: {} };
}

/** All relationships, by id, those that are not drawn among them. */
export function everyRelationship(): Query {
  return {
    text: `MATCH ()-[r:${anyType}]->() WITH r ORDER BY r.id RETURN ${relationshipRow('r')} AS relationship`,
    params: {},
  };
}
