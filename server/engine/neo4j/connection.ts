import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { asFailure } from '#server/engine/neo4j/asFailure.ts';
import { type Ask, type Query, type Row } from '#server/engine/neo4j/query.ts';
import { connected } from '#server/engine/neo4j/begun.ts';
import { beginReading, type TransactionReading } from '#server/engine/neo4j/reading.ts';
import { createSeats, type Seats } from '#server/engine/neo4j/seats.ts';
import { transacting } from '#server/engine/neo4j/transacting.ts';
import { seenVersion } from '#server/engine/neo4j/version.ts';
import { toRow } from '#server/engine/stored/read.ts';
import type { Asked } from '#server/engine/asked.ts';

/** timeout: milliseconds that a question may take on the server. connections: how many there are at most, and how many milliseconds a question waits for one of them. */
export type ConnectionOptions = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
  readonly timeout: number;
  readonly connections?: { readonly most: number; readonly wait: number };
};

/** Asks one database; failures of the driver come out named. */
export type Connection = {
  readonly uri: string;
  readonly timeout: number;
  /** Asks one question in read mode, for at most so many milliseconds with all tries. */
  readonly ask: (query: Query, milliseconds?: number) => Promise<readonly Row[]>;
  /** Begins to read; see the file of its name. */
  readonly reading: (asked: Asked) => TransactionReading;
  /** Does the work in one transaction, which is undone when it throws; the work may be done again after a passing failure. */
  readonly write: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>;
  /** Runs a statement that changes the schema, or that makes transactions of its own. */
  readonly define: (query: Query) => Promise<readonly Row[]>;
  /** Where statements of users run, so many at once. */
  readonly seats: Seats;
  /** A session in read mode whose integers keep all their digits, from a pool of its own: a statement of a user that harms its connection harms no question of ours. */
  readonly foreign: () => Session;
  /** How the server names itself: Neo4j/5.26.30. */
  readonly server: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Milliseconds that a write, or what prepares the graph, may take. */
export const longest = 600_000;

const foreignAtOnce = 2;

/** Connects lazily: nothing is sent before the first question. Throws the driver's error when the address has not the form of one. */
export function connect({
  uri,
  user,
  password,
  database,
  timeout,
  connections = { most: 100, wait: 5_000 },
}: ConnectionOptions): Connection {
  const auth = neo4j.auth.basic(user, password);
  const shared = {
    userAgent: 'isnad',
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: connections.wait,
    telemetryDisabled: true,
  };
  const own = neo4j.driver(uri, auth, {
    ...shared,
    maxConnectionPoolSize: connections.most,
    disableLosslessIntegers: true,
    fetchSize: -1,
  });
  const foreign = neo4j.driver(uri, auth, { ...shared, maxConnectionPoolSize: foreignAtOnce });
  const bookmarkManager = neo4j.bookmarkManager();
  const seen = seenVersion();
  const toFailure = (error: unknown) => asFailure(error, uri, timeout);
  const open = (driver: Driver, defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, bookmarkManager, ...(database !== null && { database }) });
  const named = async <Result>(work: Promise<Result>, milliseconds = timeout): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      throw asFailure(error, uri, milliseconds);
    }
  };
  const define = async ({ text, params }: Query): Promise<readonly Row[]> => {
    const session = open(own, neo4j.session.WRITE);
    try {
      const { records } = await session.run(text, { ...params }, { timeout: longest });
      return records.map((record) => toRow(record.toObject()));
    } finally {
      await session.close();
    }
  };
  return {
    uri,
    timeout,
    ask: (query, milliseconds = timeout) =>
      named(
        transacting(
          () => open(own, neo4j.session.READ),
          uri,
          { timeout: milliseconds, asker: 'Isnad' },
          (ask) => ask(query),
        ),
        milliseconds,
      ),
    reading: (asked) => beginReading((mode) => open(own, mode), uri, asked, timeout, seen, toFailure),
    async write(work) {
      const how = { timeout: longest, asker: 'a change' };
      try {
        return await named(
          transacting(() => open(own, neo4j.session.WRITE), uri, how, work),
          how.timeout,
        );
      } finally {
        seen.forget();
      }
    },
    define: (query) => named(define(query), longest),
    seats: createSeats(foreignAtOnce),
    foreign: () => open(foreign, neo4j.session.READ),
    server: async () => (await named(connected(uri, own.getServerInfo(database === null ? {} : { database })))).agent ?? '',
    async close() {
      await Promise.all([own.close(), foreign.close()]);
    },
  };
}
