import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { keepsKind, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType, labelOf, typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Kept relationships of one entity by type, direction and kind at the other end, in any order. */
export function neighborCounts(id: string, filter: Filter): Query {
  const keeps = keepsRelationship(filter, 'r');
  return {
    text: [
      `MATCH (e:Entity {id: $id})-[r:${anyType}]-(other:Entity) WHERE ${keepsKind(filter, 'other')} AND ${keeps.text}`,
      "RETURN type(r) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, other.kind AS kind, count(r) AS count",
    ].join(' '),
    params: { ...keeps.params, id },
  };
}

/** Kept relationships by type and date, in any order; properties: those of one of them, for its date; empty where it has none. */
export function dateSpans(filter: Filter): Query {
  const keeps = keepsRelationship(filter, 'r');
  const parts = ['date', 'dateEarliest', 'dateLatest', 'dateExact', 'dateCoreFrom', 'dateCoreTo'].map((name) => `.${name}`).join(', ');
  return {
    text: [
      `MATCH (source:Entity)-[r:${anyType}]->(target:Entity)`,
      `WHERE ${keepsKind(filter, 'source')} AND ${keepsKind(filter, 'target')} AND ${keeps.text}`,
      `WITH type(r) AS type, r.date AS date, head(collect(r)) AS r, count(r) AS count RETURN type, r {${parts}} AS properties, count`,
    ].join(' '),
    params: keeps.params,
  };
}

/** How many there are of each kind and type, and of claims and documents: each from the counts that the database keeps, less the relationships that are not drawn because their ends are one. */
export function overview(): Query {
  const counts = [
    ...entityKinds.map(({ kind }) => `MATCH (n:${labelOf(kind)}) RETURN 'entities' AS of, '${kind}' AS word, count(n) AS count`),
    ...relationshipTypes.map(
      ({ type }) => `MATCH ()-[r:${typeOf(type)}]->() RETURN 'relationships' AS of, '${type}' AS word, count(r) AS count`,
    ),
    `MATCH (:Merged)-[r:${anyType}]-() WITH DISTINCT r RETURN 'hidden' AS of, type(r) AS word, count(r) AS count`,
    "MATCH (n:Allegation) RETURN 'allegations' AS of, '' AS word, count(n) AS count",
    "MATCH (n:Document) RETURN 'documents' AS of, '' AS word, count(n) AS count",
  ];
  return { text: counts.join(' UNION ALL '), params: {} };
}
