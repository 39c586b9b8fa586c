import { Neo4jTooOld, StoreTooNew, StoreUnavailable } from '#server/engine/failure.ts';
import { connect, type Connection, type ConnectionOptions } from '#server/engine/neo4j/connection.ts';
import { countAllRelationships, markHolding } from '#server/engine/neo4j/cypher/countRelationships.ts';
import {
  awaitIndexes,
  datesSince,
  format,
  holdingSince,
  mergedDatesSince,
  namesSince,
  recordedFormat,
  recordFormat,
  schemaStatements,
} from '#server/engine/neo4j/cypher/schema.ts';
import { rewriteDates } from '#server/engine/neo4j/rewriteDates.ts';
import { rewriteMergedDates } from '#server/engine/neo4j/rewriteMergedDates.ts';
import { rewriteNameWords } from '#server/engine/neo4j/rewriteNameWords.ts';
import { isUnreachable } from '#server/engine/neo4j/asFailure.ts';
import { readNumberOrNull } from '#server/engine/stored/read.ts';
import { storeOver } from '#server/engine/neo4j/store.ts';
import type { Store } from '#server/engine/store.ts';

/** patience: milliseconds to wait for the database to come up; timeout: milliseconds for each question. */
export type Neo4jOptions = ConnectionOptions & { readonly patience: number; readonly log: (line: string) => void };

const pause = 500;
const linesEvery = 5_000;

/** Opens the graph in a Neo4j database, once it is up, and prepares it. Throws StoreUnavailable, Neo4jCredentials, Neo4jTooOld or StoreTooNew. */
export async function openNeo4j({ patience, log, ...options }: Neo4jOptions): Promise<Store> {
  const connection = connectTo(options);
  try {
    await untilUp(connection, patience, log);
    await prepare(connection);
    return storeOver(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function connectTo(options: ConnectionOptions): Connection {
  try {
    return connect(options);
  } catch (cause) {
    throw new StoreUnavailable(`${JSON.stringify(options.uri)} is no address of Neo4j; write it as neo4j://host:7687 or bolt://host:7687`, {
      cause,
    });
  }
}

async function untilUp(connection: Connection, patience: number, log: (line: string) => void): Promise<void> {
  const begin = performance.now();
  for (let said = -linesEvery; ;) {
    try {
      const agent = await connection.server();
      if (!isNewEnough(agent)) throw new Neo4jTooOld(agent);
      return;
    } catch (error) {
      const waited = performance.now() - begin;
      if (!(error instanceof Error && isUnreachable(error.cause)) || waited + pause > patience) throw error;
      if (waited - said >= linesEvery) {
        log(`waiting for Neo4j at ${connection.uri} (${Math.round(waited / 1000)} s of at most ${Math.round(patience / 1000)} s)`);
        said = waited;
      }
    }
    await new Promise((resolve) => void setTimeout(resolve, pause));
  }
}

/** Whether a server of this name, such as Neo4j/5.26.30, is one that the store can use. */
export function isNewEnough(agent: string): boolean {
  const [major = 0, minor = 0] = (/\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  return major > 5 || (major === 5 && minor >= 26);
}

async function prepare(connection: Connection): Promise<void> {
  const [row] = await connection.ask(recordedFormat());
  const found = (row && readNumberOrNull(row, 'version')) ?? 0;
  if (found > format) throw new StoreTooNew(`the database at ${connection.uri}`, found, format, 'database with NEO4J_DATABASE');
  for (const statement of schemaStatements()) await connection.define(statement);
  await connection.define(awaitIndexes());
  if (found > 0 && found < namesSince) await rewriteNameWords(connection);
  if (found > 0 && found < holdingSince) for (const query of [markHolding(), countAllRelationships()]) await connection.define(query);
  if (found > 0 && found < datesSince) await rewriteDates(connection);
  if (found > 0 && found < mergedDatesSince) await rewriteMergedDates(connection);
  if (found !== format) await connection.write((ask) => ask(recordFormat()));
}
