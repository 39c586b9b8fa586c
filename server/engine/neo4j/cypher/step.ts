import type { Filter } from '#server/domain/filter.ts';
import { isAsserted, keepsEntity, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType, mostOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { Standing } from '#server/engine/store.ts';

/** What lies one step from the frontier and is not walked: the ids of the first, whether each is held, how many there are, the ends that are held, and how many relationships are rejected. */
export function step(standing: Standing, filter: Filter, limit: number): Query {
  const { text, params } = reaching(standing, filter, limit);
  return { text: `CALL () { ${text} } RETURN [n IN reached | n.id] AS reached, held, total, heldEnds, rejected`, params };
}

/**
 * The same, with nodes in place of ids; a relationship within the frontier is seen from its source. Of one entity from which nothing was walked before, every
 * relationship leads on: then no row is asked where it leads.
 */
export function reaching({ frontier, walked, ends }: Standing, filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  const isFirst = frontier.length === 1 && walked.every((id) => id === frontier[0]);
  const holds = filter.includeOnlyDenied ? isAsserted(filter, 'r') : null;
  const [within, beyond] = isFirst ? ['', ''] : ['inside OR ', ' AND NOT inside'];
  const isEnd = ends.length === 0 ? 'false' : 'other.id IN $ends';
  const count = (condition: string) => `count(CASE WHEN ${condition} THEN 1 END)`;
  return {
    text: [
      `UNWIND $frontier AS id MATCH (e:Entity {id: id})-[r:${anyType}]-(other:Entity)`,
      isFirst
        ? ''
        : 'WITH e, r, other, other.id IN $frontier AS inside WHERE CASE WHEN inside THEN startNode(r) = e ELSE NOT other.id IN $walked END',
      `WITH other${isFirst ? '' : ', inside'}, ${holds === null ? '' : `${holds} AS holds, `}(${within}${keepsEntity(filter, 'other')}) AND ${keeps.text} AS kept`,
      `WITH other, ${count(`kept${beyond}`)} AS keptHere, ${count(`kept${beyond}${holds === null ? '' : ' AND holds'}`)} AS heldHere, count(*) - ${count('kept')} AS rejectedHere`,
      `WITH other, ${isEnd} AS isEnd, keptHere, heldHere, rejectedHere ORDER BY other.degree DESC, other.id`,
      'WITH collect(CASE WHEN keptHere > 0 AND NOT isEnd THEN other END) AS others, collect(CASE WHEN keptHere > 0 AND NOT isEnd THEN heldHere > 0 END) AS areHeld,',
      'collect(CASE WHEN heldHere > 0 AND isEnd THEN other.id END) AS heldEnds, sum(rejectedHere) AS rejected',
      'RETURN others[..$limit] AS reached, areHeld[..$limit] AS held, size(others) AS total, heldEnds, rejected',
    ].join(' '),
    params: { ...keeps.params, frontier: [...new Set(frontier)], walked, ends, limit: mostOf(limit) },
  };
}
