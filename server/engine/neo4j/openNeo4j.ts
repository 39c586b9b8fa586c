import { Neo4jTooOld, StoreTooNew, StoreUnavailable } from '#server/engine/failure.ts';
import { connect, type Connection, type ConnectionOptions } from '#server/engine/neo4j/connection.ts';
import { markAllToCompare } from '#server/engine/neo4j/cypher/comparisons.ts';
import { countAssertions } from '#server/engine/neo4j/cypher/countAssertions.ts';
import { countAllRelationships, markHolding } from '#server/engine/neo4j/cypher/countRelationships.ts';
import { tellEnds } from '#server/engine/neo4j/cypher/tellEnds.ts';
import {
  assertionsSince,
  awaitIndexes,
  datesSince,
  endsSince,
  format,
  holdingSince,
  mergedDatesSince,
  namesSince,
  recordedFormat,
  recordFormat,
  schemaStatements,
  suggestionsSince,
} from '#server/engine/neo4j/cypher/schema.ts';
import { rewriteDates } from '#server/engine/neo4j/rewriteDates.ts';
import { rewriteMergedDates } from '#server/engine/neo4j/rewriteMergedDates.ts';
import { rewriteNameWords } from '#server/engine/neo4j/rewriteNameWords.ts';
import { patiently } from '#server/engine/neo4j/patiently.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import { readNumberOrNull } from '#server/engine/stored/read.ts';
import { storeOver } from '#server/engine/neo4j/store.ts';
import type { Store } from '#server/engine/store.ts';

/** patience: milliseconds to wait for a database that is not up, or too slow; timeout: milliseconds for each question. */
export type Neo4jOptions = ConnectionOptions & { readonly patience: number; readonly log: (line: string) => void };

/**
 * Opens the graph in a Neo4j database, once it is up, and prepares it; log gets a line while that takes long, and one for each limit that the
 * database does not have. Throws StoreUnavailable, Neo4jCredentials, Neo4jTooOld or StoreTooNew.
 */
export async function openNeo4j({ patience, log, ...options }: Neo4jOptions): Promise<Store> {
  const connection = connectTo(options);
  try {
    await prepare(connection, await untilUp(connection, patience, log), patience, log);
    const store = storeOver(connection);
    for (const caution of await store.ping()) log(caution);
    return store;
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

/** Waits for the database; the format of the graph in it, 0 where there is none. */
async function untilUp(connection: Connection, patience: number, log: (line: string) => void): Promise<number> {
  const most = Math.round(patience / 1_000);
  const words = (seconds: number) => `waiting for Neo4j at ${connection.uri} (${seconds} s of at most ${most} s)`;
  return patiently(patience, log, words, async () => {
    const agent = await connection.server();
    if (!isNewEnough(agent)) throw new Neo4jTooOld(agent);
    const [row] = await connection.ask(recordedFormat());
    return (row && readNumberOrNull(row, 'version')) ?? 0;
  });
}

/** Whether a server of this name, such as Neo4j/5.26.30, is one that the store can use. */
export function isNewEnough(agent: string): boolean {
  const [major = 0, minor = 0] = (/\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  return major > 5 || (major === 5 && minor >= 26);
}

/** Brings a graph of a format to this one. Every step may be done again after one that ended early. */
async function prepare(connection: Connection, found: number, patience: number, log: (line: string) => void): Promise<void> {
  if (found > format) throw new StoreTooNew(`the database at ${connection.uri}`, found, format, 'database with NEO4J_DATABASE');
  const step = (what: string, work: () => Promise<unknown>) =>
    patiently(patience, log, (seconds) => `preparing the graph in Neo4j at ${connection.uri}: ${what} (${seconds} s)`, work);
  const defining = async (queries: readonly Query[]): Promise<void> => {
    for (const query of queries) await connection.define(query);
  };
  const isOlderThan = (since: number) => found > 0 && found < since;
  await step('constraints and indexes', () => defining([...schemaStatements(), awaitIndexes()]));
  if (isOlderThan(namesSince)) await step('the words of names', () => rewriteNameWords(connection));
  if (isOlderThan(holdingSince)) await step('what holds', () => defining([markHolding(), countAllRelationships()]));
  if (isOlderThan(datesSince)) await step('dates', () => rewriteDates(connection));
  if (isOlderThan(mergedDatesSince)) await step('dates of merged entities', () => rewriteMergedDates(connection));
  if (isOlderThan(suggestionsSince)) await step('what is to be compared', () => defining([markAllToCompare()]));
  if (isOlderThan(endsSince)) await step('the ends of what claims carry', () => defining([tellEnds()]));
  if (isOlderThan(assertionsSince)) await step('the strength of relationships', () => defining([countAssertions()]));
  if (found !== format) await step('its format', () => connection.write((ask) => ask(recordFormat())));
}
