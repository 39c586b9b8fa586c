import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { asFailure } from '#server/engine/neo4j/asFailure.ts';
import { rowsOf, type Ask, type Query, type Row } from '#server/engine/neo4j/query.ts';
import { beginReading, type TransactionReading } from '#server/engine/neo4j/reading.ts';
import { toRow } from '#server/engine/stored/read.ts';
import { createSeats, type Seats } from '#server/engine/neo4j/seats.ts';
import type { Asked } from '#server/engine/store.ts';

/** timeout: milliseconds that a question may take on the server. */
export type ConnectionOptions = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
  readonly timeout: number;
};

/** Asks one database; failures of the driver come out named. */
export type Connection = {
  readonly uri: string;
  readonly timeout: number;
  /** Asks one question in read mode, retried on another server where that may help. */
  readonly ask: Ask;
  /** Begins to read; see the file of its name. */
  readonly reading: (asked: Asked) => TransactionReading;
  /** Does the work in one transaction, which is undone when it throws; the work may be done again after a passing failure. */
  readonly write: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>;
  /** Runs a statement that changes the schema in a transaction of its own. */
  readonly define: (query: Query) => Promise<readonly Row[]>;
  /** Where statements of users run, so many at once. */
  readonly seats: Seats;
  /** A session in read mode whose integers keep all their digits, from a pool of its own: a statement of a user that harms its connection harms no question of ours. */
  readonly foreign: () => Session;
  /** How the server names itself: Neo4j/5.26.30. */
  readonly server: () => Promise<string>;
  readonly close: () => Promise<void>;
};

const writesTakeAtMost = 600_000;
const foreignAtOnce = 2;

/** Connects lazily: nothing is sent before the first question. Throws the driver's error when the address has not the form of one. */
export function connect({ uri, user, password, database, timeout }: ConnectionOptions): Connection {
  const auth = neo4j.auth.basic(user, password);
  const shared = { userAgent: 'isnad', maxTransactionRetryTime: 8_000, connectionTimeout: 5_000, connectionAcquisitionTimeout: 20_000 };
  const own = neo4j.driver(uri, auth, { ...shared, disableLosslessIntegers: true, fetchSize: -1 });
  const foreign = neo4j.driver(uri, auth, { ...shared, maxConnectionPoolSize: foreignAtOnce });
  const bookmarkManager = neo4j.bookmarkManager();
  const toFailure = (error: unknown) => asFailure(error, uri, timeout);
  const open = (driver: Driver, defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, bookmarkManager, ...(database !== null && { database }) });
  const inWriteMode = async <Result>(work: (session: Session) => Promise<Result>): Promise<Result> => {
    const session = open(own, neo4j.session.WRITE);
    try {
      return await work(session);
    } catch (error) {
      throw toFailure(error);
    } finally {
      await session.close();
    }
  };
  return {
    uri,
    timeout,
    async ask(query) {
      try {
        const { records } = await own.executeQuery(
          query.text,
          { ...query.params },
          {
            routing: neo4j.routing.READ,
            bookmarkManager,
            transactionConfig: { timeout },
            ...(database !== null && { database }),
          },
        );
        return records.map((record) => toRow(record.toObject()));
      } catch (error) {
        throw toFailure(error);
      }
    },
    reading: (asked) => beginReading((mode) => open(own, mode), asked, timeout, toFailure),
    write: (work) =>
      inWriteMode((session) =>
        session.executeWrite((transaction) => work((query) => rowsOf(transaction, query)), {
          timeout: Math.max(timeout, writesTakeAtMost),
        }),
      ),
    define: (query) =>
      inWriteMode(async (session) => {
        const { records } = await session.run(query.text, { ...query.params }, { timeout: writesTakeAtMost });
        return records.map((record) => toRow(record.toObject()));
      }),
    seats: createSeats(foreignAtOnce),
    foreign: () => open(foreign, neo4j.session.READ),
    async server() {
      try {
        return (await own.getServerInfo(database === null ? {} : { database })).agent ?? '';
      } catch (error) {
        throw toFailure(error);
      }
    },
    async close() {
      await Promise.all([own.close(), foreign.close()]);
    },
  };
}
