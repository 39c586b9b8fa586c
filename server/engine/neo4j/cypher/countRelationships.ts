import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Counts the relationships of an entity e anew: those that hold, and the others that are written. */
export const countRelationships = [
  `CALL (e) { OPTIONAL MATCH (e)-[r:${anyType}]-(:Entity) RETURN count(r) AS written, sum(CASE WHEN r.holds THEN 1 ELSE 0 END) AS holding }`,
  'SET e.degree = holding, e.unasserted = written - holding',
].join(' ');

/** Says of every relationship whether it holds, thousands at a time; for a transaction of its own. */
export function markHolding(): Query {
  return {
    text: `MATCH ()-[r:${anyType}]->() CALL (r) { SET r.holds = r.inferred OR 'ASSERTS' IN r.evidenceStances } IN TRANSACTIONS OF 10000 ROWS`,
    params: {},
  };
}

/** Counts the relationships of every entity anew, thousands at a time; for a transaction of its own. */
export function countAllRelationships(): Query {
  return { text: `MATCH (e:Entity) CALL (e) { ${countRelationships} } IN TRANSACTIONS OF 1000 ROWS`, params: {} };
}
