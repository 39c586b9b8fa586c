import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Counts in the last part of each strength only the claims that assert, where it counted all that did not deny; for a transaction of its own. */
export function countAssertions(): Query {
  const asserting = "size([stance IN r.evidenceStances WHERE stance = 'ASSERTS'])";
  const most = `CASE WHEN ${asserting} > 4095 THEN 4095 ELSE ${asserting} END`;
  return {
    text: [
      `MATCH ()-[r:${anyType}]->() WHERE any(stance IN r.evidenceStances WHERE NOT stance IN ['ASSERTS', 'DENIES'])`,
      `CALL (r) { SET r.strength = r.strength / 4096 * 4096 + ${most} } IN TRANSACTIONS OF 10000 ROWS`,
    ].join(' '),
    params: {},
  };
}
