import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { countRelationships } from '#server/engine/neo4j/cypher/countRelationships.ts';
import { anyType, labelOf, typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipWith } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';

/** Makes merged entities of one kind entities again. */
export function restoreEntities(kind: EntityKind, ids: readonly string[]): Query {
  return {
    text: `UNWIND $ids AS id MATCH (n:Merged {id: id})-[old:MERGED_INTO]->() DELETE old REMOVE n:Merged SET n:Entity:${labelOf(kind)}`,
    params: { ids },
  };
}

/** Makes entities of one kind stand for others; rows: id, canonical. */
export function mergeEntities(kind: EntityKind, rows: readonly Row[]): Query {
  return {
    text: `UNWIND $rows AS row MATCH (c:Entity {id: row.canonical}) MATCH (n:Entity {id: row.id}) CREATE (n)-[:MERGED_INTO]->(c) REMOVE n:Entity:${labelOf(kind)} SET n:Merged`,
    params: { rows },
  };
}

/** Relationships at these entities that may have to move: those that were moved before, and those at the ones that are to be merged. */
export function relationshipsToMove(ids: readonly string[], merged: readonly string[]): Query {
  return {
    text: [
      `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${anyType}]-()`,
      'WHERE id IN $merged OR r.mergedSource IN $ids OR r.mergedTarget IN $ids',
      'WITH DISTINCT r RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, r.mergedSource AS mergedSource, r.mergedTarget AS mergedTarget',
    ].join(' '),
    params: { ids, merged },
  };
}

/** Moves relationships of one type between other entities; rows: id, source, target, mergedSource, mergedTarget (null: it was written with that end). */
export function moveRelationships(type: RelationshipType, rows: readonly Row[]): Query {
  return {
    text: [
      `UNWIND $rows AS row ${relationshipWith(type, 'row.id')} MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target})`,
      'WITH row, r, s, t, properties(r) AS kept DELETE r',
      `CREATE (s)-[moved:${typeOf(type)}]->(t) SET moved = kept SET moved.mergedSource = row.mergedSource, moved.mergedTarget = row.mergedTarget`,
    ].join(' '),
    params: { rows },
  };
}

/** Sets the words of names by which entities are found, and the dates of all that are shown as one, and counts their relationships, those that hold and the others; rows: id, words, dates. Those that are merged now are found by none of their own. */
export function refreshEntities(rows: readonly Row[]): Query {
  return {
    text: `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.nameWords = row.words SET e += row.dates WITH e ${countRelationships}`,
    params: { rows },
  };
}
