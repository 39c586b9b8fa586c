import { int } from 'neo4j-driver';
import { everyMotive } from '#graph-schema/generated/ontology.ts';
import { dayAfterAll, destinationTypes, leavingTypes } from '#server/domain/departure.ts';
import { typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import { assertingClaims, keepsEntity, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { mayHaveHeld } from '#server/engine/neo4j/cypher/keepsTime.ts';
import { relationshipRow } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { DeparturesQuestion } from '#server/engine/departureReading.ts';

/** How many departures have no reading that is kept, how many readings of each motive there are (counts, in the order of the vocabulary), and a page of them with one more. */
export function departurePage(question: DeparturesQuestion): Query {
  const { motives, from, to, during, first, after } = question;
  const filter = { ...question.filter, includeOnlyDenied: false };
  const keeps = keepsRelationship(filter, 'r');
  const matched = `MATCH (s:Entity)-[r:${leavingTypes.map(typeOf).join('|')}]->(:Entity${from === null ? '' : ' {id: $from}'})`;
  const kept = `(${keepsEntity(filter, 's')} AND ${keeps.text} AND size(${assertingClaims(filter, 'r')}) > 0)`;
  const readings = (conditions: readonly string[]) =>
    [
      `${matched} WHERE ${[kept, ...(during === null ? [] : [mayHaveHeld(during, 'r', '$heldDuring')]), ...conditions].join(' AND ')}`,
      'UNWIND $ranks AS rank WITH s, r, rank, $everyMotive[rank] AS motive',
      `WITH s, r, rank, motive, [i IN ${assertingClaims(filter, 'r')} WHERE r.evidenceMotives[i] IN [motive, CASE motive WHEN 'UNKNOWN' THEN '' END] | r.evidenceAllegations[i]] AS claims`,
      `WHERE size(claims) > 0 ${to === null ? '' : leadsTo}`,
      `WITH r, rank, motive, coalesce(r.dateEarliest, r.dateLatest, '${dayAfterAll}') AS day`,
    ].join(' ');
  const goes = to === null ? [] : [`EXISTS { MATCH (s)-[:${destinations}]->(:Entity {id: $to}) }`];
  const following = 'WHERE day > lastDay OR day = lastDay AND (r.id > $afterId OR r.id = $afterId AND rank > $afterRank)';
  const end = after?.lastIndexOf('~') ?? 0;
  return {
    text: [
      `CALL () { ${matched} WHERE NOT ${kept} RETURN count(r) AS rejected }`,
      `CALL () { ${readings(goes)} WITH rank, count(r) AS count RETURN collect({rank: rank, count: count}) AS counts }`,
      after === null ? '' : `CALL () { ${readings([...goes, 'r.id = $afterId'])} WHERE rank = $afterRank RETURN max(day) AS lastDay }`,
      `CALL ${after === null ? '()' : '(lastDay)'} { ${readings(goes)} ${after === null ? '' : `, lastDay ${following}`}`,
      `WITH r, motive, day, rank ORDER BY day, r.id, rank LIMIT $limit RETURN collect({relationship: ${relationshipRow('r')}, motive: motive}) AS page }`,
      `RETURN rejected, counts, reduce(sum = 0, each IN counts | sum + each.count) AS total, page, ${after === null ? 'false' : 'lastDay IS NULL'} AS isLost`,
    ].join(' '),
    params: {
      ...keeps.params,
      everyMotive,
      ranks: everyMotive.flatMap((motive, rank) => (motives === null || motives.includes(motive) ? [int(rank)] : [])),
      limit: int(first + 1),
      ...(from !== null && { from }),
      ...(to !== null && { to }),
      ...(during !== null && { heldDuring: during }),
      ...(after !== null && {
        afterId: after.slice(0, end),
        afterRank: int(everyMotive.findIndex((motive) => motive === after.slice(end + 1))),
      }),
    },
  };
}

const destinations = destinationTypes.map(typeOf).join('|');

const leadsTo = [
  `CALL (s, claims) { MATCH (s)-[d:${destinations}]->(t:Entity)`,
  "WHERE any(i IN range(0, size(d.evidenceAllegations) - 1) WHERE d.evidenceStances[i] = 'ASSERTS' AND d.evidenceAllegations[i] IN claims)",
  'WITH t, d ORDER BY d.strength DESC, d.id LIMIT 1 RETURN t.id AS goal }',
  'WITH s, r, rank, motive, goal WHERE goal = $to',
].join(' ');
