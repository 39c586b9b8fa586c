import { resolve } from 'node:path';
import { startNeo4j, type LocalNeo4j } from '#server/engine/neo4j/local/server.ts';

/** Starts an empty Neo4j that is only for a measurement. Throws LocalNeo4jFailed. */
export function startedNeo4j(home: string): Promise<LocalNeo4j> {
  return startNeo4j({
    home,
    cache: resolve(import.meta.dirname, '../../.cache/neo4j'),
    password: 'fictional-password',
    port: 0,
    throwAway: true,
    patience: 120_000,
    environment: process.env,
    log: () => undefined,
  });
}
