import { int } from 'neo4j-driver';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { FoundPair, ToCompare } from '#server/engine/suggestion.ts';

const asPair = 'RETURN s.place AS place, s.a AS a, s.b AS b ORDER BY place';
const withOneOf =
  'UNWIND $ids AS id CALL (id) { MATCH (s:Suggestion {a: id}) RETURN s UNION MATCH (s:Suggestion {b: id}) RETURN s } WITH DISTINCT s';

/** Pairs that were found, after a place. */
export function foundPairs(after: string | null, limit: number): Query {
  return {
    text: `MATCH (s:Suggestion) WHERE s.place > $after WITH s ORDER BY s.place LIMIT $limit ${asPair}`,
    params: { after: after ?? '', limit: int(limit) },
  };
}

/** All found pairs with one of these ids. */
export function foundPairsWith(ids: readonly string[]): Query {
  return { text: `${withOneOf} ${asPair}`, params: { ids } };
}

/** Entities that are to be compared, those that were touched last first. */
export function toCompare(limit: number): Query {
  return {
    text: 'MATCH (t:ToCompare) WHERE t.change >= 0 WITH t ORDER BY t.change DESC LIMIT $limit RETURN t.id AS id, t.change AS change',
    params: { limit: int(limit) },
  };
}

/** How many entities there are, how many are to be compared, and how many were compared in part. */
export function comparing(): Query {
  const count = (label: 'Entity' | 'ToCompare' | 'ComparedInPart', name: string) =>
    `CALL () { MATCH (n:${label}) RETURN count(n) AS ${name} }`;
  return {
    text: `${count('Entity', 'entities')} ${count('ToCompare', 'toCompare')} ${count('ComparedInPart', 'inPart')} RETURN entities, toCompare, inPart`,
    params: {},
  };
}

/** Marks entities as to be compared since a change. */
export function markToCompare(ids: readonly string[], change: number): Query {
  return { text: 'UNWIND $ids AS id MERGE (t:ToCompare {id: id}) SET t.change = $change', params: { ids, change: int(change) } };
}

/** Marks all entities as to be compared, in transactions of its own. */
export function markAllToCompare(): Query {
  return {
    text: 'CALL () { MATCH (e:Entity) RETURN e.id AS id UNION ALL MATCH (m:Merged) RETURN m.id AS id } CALL (id) { MERGE (t:ToCompare {id: id}) SET t.change = 0 } IN TRANSACTIONS OF 10000 ROWS',
    params: {},
  };
}

/** Keeps what came of comparing entities; inPart: those of them that are like more than were looked at. */
export function putComparisons(
  ids: readonly string[],
  inPart: readonly string[],
  done: readonly ToCompare[],
  found: readonly FoundPair[],
): readonly Query[] {
  return [
    { text: `${withOneOf} DELETE s`, params: { ids } },
    { text: 'UNWIND $ids AS id MATCH (p:ComparedInPart {id: id}) DELETE p', params: { ids } },
    { text: 'UNWIND $inPart AS id MERGE (:ComparedInPart {id: id})', params: { inPart } },
    {
      text: 'UNWIND $done AS row MATCH (t:ToCompare {id: row.id}) WHERE t.change = row.change DELETE t',
      params: { done: done.map(({ id, change }) => ({ id, change: int(change) })) },
    },
    { text: 'UNWIND $found AS row MERGE (s:Suggestion {place: row.place}) SET s.a = row.a, s.b = row.b', params: { found } },
  ];
}
