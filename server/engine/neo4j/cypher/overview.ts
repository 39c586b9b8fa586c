import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { anyType, labelOf, typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** How many there are of each kind and type, and of claims and documents: each from the counts that the database keeps. hidden: relationships that are not drawn because their ends are one; unasserted: drawn ones that do not hold, looked for at the entities that have any. */
export function overview(): Query {
  const counts = [
    ...entityKinds.map(({ kind }) => `MATCH (n:${labelOf(kind)}) RETURN 'entities' AS of, '${kind}' AS word, count(n) AS count`),
    ...relationshipTypes.map(
      ({ type }) => `MATCH ()-[r:${typeOf(type)}]->() RETURN 'relationships' AS of, '${type}' AS word, count(r) AS count`,
    ),
    `MATCH (:Merged)-[r:${anyType}]-() WITH DISTINCT r RETURN 'hidden' AS of, type(r) AS word, count(r) AS count`,
    `MATCH (e:Entity) WHERE e.unasserted > 0 MATCH (e)-[r:${anyType}]->(:Entity) WHERE NOT r.holds RETURN 'unasserted' AS of, type(r) AS word, count(r) AS count`,
    "MATCH (n:Allegation) RETURN 'allegations' AS of, '' AS word, count(n) AS count",
    "MATCH (n:Document) RETURN 'documents' AS of, '' AS word, count(n) AS count",
  ];
  return { text: counts.join(' UNION ALL '), params: {} };
}
