import type { Query } from '#server/engine/neo4j/query.ts';

/** The settings that limit a statement, as rows of name and value. */
export function limitSettings(): Query {
  return {
    text: "SHOW SETTINGS 'db.memory.transaction.max', 'db.transaction.timeout' YIELD name, value",
    params: {},
  };
}
