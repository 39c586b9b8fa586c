import { choosesTies, type Filter } from '#server/domain/filter.ts';
import { happenedProperty, happeningKinds } from '#server/domain/happened.ts';
import { typesWhere } from '#graph-schema/ontology.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { keepsEntity, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { mayHaveHappened, mustHaveHappened } from '#server/engine/neo4j/cypher/keepsTime.ts';
import { mergedDates } from '#server/engine/neo4j/stored/mergedDates.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/**
 * Relationships, and entities that happened, counted by whether they are kept (of, kept, count) and, where they are, by lasting and by the texts of
 * their date and of those of their ends (source, target: lists). In any order.
 */
export function timeline(filter: Filter): Query {
  const keeps = keepsRelationship(filter, 'r');
  const { during, certainlyDuring } = filter;
  const dateless = keepsRelationship({ ...filter, during: null, certainlyDuring: null }, 'tie');
  const namesNone = !choosesTies(filter);
  const inTime = [
    ...(during ? [mayHaveHappened(during, 'e', '$during')] : []),
    ...(certainlyDuring ? [mustHaveHappened(certainlyDuring, 'e', '$certainlyDuring')] : []),
  ];
  const isTied = `EXISTS { MATCH (e)-[tie:${anyType}]-(:Entity) WHERE ${dateless.text} }`;
  const isAlone = `NOT EXISTS { MATCH (e)-[:${anyType}]-(:Entity) }`;
  const entityKept = [keepsEntity(filter, 'e'), namesNone ? `(${isTied} OR ${isAlone})` : isTied, ...inTime].join(' AND ');
  const date = `CASE WHEN kept THEN r.${happenedProperty} END`;
  const dates = (end: string) =>
    `CASE WHEN NOT kept OR ${end}.${happenedProperty} IS NULL AND ${end}.${mergedDates} IS NULL THEN [] ELSE coalesce(${end}.${mergedDates}, [${end}.${happenedProperty}]) END`;
  return {
    text: [
      'CALL () {',
      `MATCH (s:Entity)-[r:${anyType}]->(t:Entity)`,
      `WITH r, s, t, (${keepsEntity(filter, 's')} AND ${keepsEntity(filter, 't')} AND ${keeps.text}) AS kept`,
      "WITH 'RELATIONSHIPS' AS of, kept, CASE WHEN kept THEN type(r) IN $lastingTypes ELSE false END AS lasting,",
      `${date} AS date, ${dates('s')} AS source, ${dates('t')} AS target, count(r) AS count`,
      'RETURN of, kept, lasting, date, source, target, count',
      `UNION ALL MATCH (e:Entity) WHERE e.kind IN $happeningKinds WITH e, (${entityKept}) AS kept`,
      `WITH 'ENTITIES' AS of, kept, false AS lasting, null AS date, ${dates('e')} AS source, [] AS target, count(e) AS count`,
      'RETURN of, kept, lasting, date, source, target, count }',
      'RETURN of, kept, lasting, date, source, target, count',
    ].join(' '),
    params: { ...dateless.params, ...keeps.params, happeningKinds, lastingTypes: typesWhere(({ lasting }) => lasting) },
  };
}
