import type { Filter } from '#server/domain/filter.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { keepsKind, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Kept relationships by type and date, in any order, and in one row without a type all others; properties: those of one of them, for its date; empty where it has none. */
export function dateSpans(filter: Filter): Query {
  const keeps = keepsRelationship(filter, 'r');
  const parts = ['date', 'dateEarliest', 'dateLatest', 'dateExact', 'dateCoreFrom', 'dateCoreTo'].map((name) => `.${name}`).join(', ');
  return {
    text: [
      `MATCH (source:Entity)-[r:${anyType}]->(target:Entity)`,
      `WITH r, ${keepsKind(filter, 'source')} AND ${keepsKind(filter, 'target')} AND ${keeps.text} AS kept`,
      'WITH CASE WHEN kept THEN type(r) END AS type, CASE WHEN kept THEN r.date END AS date, head(collect(r)) AS r, count(r) AS count',
      `RETURN type, r {${parts}} AS properties, count`,
    ].join(' '),
    params: keeps.params,
  };
}
