import { anyType, mostOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import { entityRow } from '#server/engine/neo4j/cypher/entityRow.ts';
import { keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { relationshipRow } from '#server/engine/neo4j/cypher/relationships.ts';
import { reaching } from '#server/engine/neo4j/cypher/step.ts';
import { matchTiesWithin } from '#server/engine/neo4j/cypher/tiesWithin.ts';
import { unknownParts } from '#server/engine/neo4j/cypher/unknown.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { DrawingQuestion } from '#server/engine/store.ts';

/**
 * What a walk draws in the end, a subquery a part: a row with step as a map, how many lie within one (hasMerges: whether any may), what is counted and what is unknown; then
 * a row for each entity, in any order, and for each of the kept relationships between them, by id: the driver reads many small rows in half the time of one large one. Relationships are looked for from every entity but the one with the most of them; where others are
 * beside, from every one.
 */
export function drawing({ ids, beside, last, filter, named, limit }: DrawingQuestion, hasMerges: boolean): Query {
  const keeps = keepsRelationship(filter, 'r');
  const taken = last && reaching(last.standing, filter, last.limit);
  const unknown = unknownParts(named);
  return {
    text: [
      ...(taken
        ? [
            `CALL () { ${taken.text} }`,
            'WITH {reached: [n IN reached | n.id], held: held, total: total, heldEnds: heldEnds, rejected: rejected} AS step, reached',
          ]
        : ['WITH null AS step, [] AS reached']),
      'CALL (reached) { CALL (reached) { UNWIND $drawn AS id MATCH (e:Entity {id: id}) RETURN e UNION UNWIND reached AS e RETURN e }',
      'WITH e ORDER BY e.degree + e.unasserted DESC RETURN collect(e) AS nodes }',
      'WITH step, nodes, head(nodes) AS most',
      ...(beside.length > 0
        ? [
            `CALL (nodes) { UNWIND nodes AS e MATCH (e)-[r:${anyType}]-(other:Entity)`,
            'WHERE other IN nodes OR other.id IN $beside WITH DISTINCT r',
          ]
        : [
            'CALL (nodes, most) { CALL (nodes, most) {',
            `UNWIND tail(nodes) AS e MATCH (e)-[r:${anyType}]->(other:Entity) WHERE other IN nodes RETURN r`,
            `UNION ALL UNWIND tail(nodes) AS e MATCH (most)-[r:${anyType}]->(e) RETURN r }`,
          ]),
      `WITH r, ${keeps.text} AS keeps ORDER BY r.id`,
      'WITH collect(CASE WHEN keeps THEN r END) AS kept, sum(CASE WHEN keeps THEN 0 ELSE 1 END) AS rejected',
      'RETURN size(kept) AS total, rejected, kept[..$mostTies] AS relationships }',
      hasMerges
        ? `CALL (nodes) { ${matchTiesWithin('[n IN nodes | n.id]')} RETURN count(DISTINCT r) AS within }`
        : 'CALL () { RETURN 0 AS within }',
      unknown.text,
      'CALL (*) { RETURN {step: step, total: total, rejected: rejected, within: within, unknownEntities: unknownEntities, unknownDocuments: unknownDocuments} AS whole,',
      `null AS entity, null AS relationship UNION ALL UNWIND nodes AS e RETURN null AS whole, ${entityRow('e')} AS entity, null AS relationship`,
      `UNION ALL UNWIND relationships AS r RETURN null AS whole, null AS entity, ${relationshipRow('r')} AS relationship } RETURN whole, entity, relationship`,
    ].join(' '),
    params: { ...keeps.params, ...taken?.params, ...unknown.params, drawn: [...new Set(ids)], beside, mostTies: mostOf(limit) },
  };
}
