import { kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import { keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** The money ties at these entities, by id: type, ends, and whether the filter keeps each. */
export function moneyTies(ids: readonly string[], filter: Filter): Query {
  const keeps = keepsRelationship(filter, 'r');
  const types = typesWhere(({ money }) => money !== undefined).map(typeOf);
  return {
    text: [
      `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${types.join('|')}]-(:Entity)`,
      'WHERE CASE WHEN type(r) IN $fromFlow THEN startNode(r).kind ELSE endNode(r).kind END IN $flowKinds',
      `WITH DISTINCT r RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, ${keeps.text} AS kept ORDER BY id`,
    ].join(' '),
    params: {
      ...keeps.params,
      ids: [...new Set(ids)],
      fromFlow: typesWhere(({ money }) => money?.flow === 'source'),
      flowKinds: kindsOf('FLOW'),
    },
  };
}
