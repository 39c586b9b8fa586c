import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { z } from 'zod';
import { engineOver } from '#server/engine/engineOver.ts';
import { connect as connectTo } from '#server/engine/neo4j/connection.ts';
import { recordFormat } from '#server/engine/neo4j/cypher/schema.ts';
import { openNeo4j, type Neo4jOptions } from '#server/engine/neo4j/openNeo4j.ts';
import { storeOver } from '#server/engine/neo4j/store.ts';
import type { Store } from '#server/engine/store.ts';
import { timeout, type StoreUnderTest } from '#tests/engine/storeUnderTest.ts';
import { unlessRequired } from '#tests/leftOut.ts';

const server = z.object({ uri: z.string(), user: z.string(), password: z.string() });

/** A Neo4j for its borrower alone until giveBack. */
export type Borrowed = z.infer<typeof server> & { readonly giveBack: () => Promise<void> };

/** Waits for a Neo4j, then empties it. Rejects where there is none. */
export async function borrowNeo4j(): Promise<Borrowed> {
  const socket = await asked('borrow');
  const giveBack = async () => {
    const closed = once(socket, 'close');
    socket.destroy();
    await closed;
  };
  const borrowed = server.parse(await told(socket));
  await empty(borrowed);
  return { ...borrowed, giveBack };
}

/** What tests on Neo4j need and this machine lacks, and how to get it. */
export const neo4jMissing: string | null = await whatIsMissing();

/** The store in Neo4j, empty. */
export const neo4jStore: StoreUnderTest = {
  name: 'NEO4J',
  missing: neo4jMissing,
  async open() {
    const { giveBack, ...options } = await borrowNeo4j();
    const engine = engineOver(await opened({ ...options, database: null, timeout, patience: 0, log: () => undefined }));
    return {
      engine,
      async close() {
        await engine.close();
        await giveBack();
      },
    };
  },
};

const prepared = new Set<string>();

/** Opens an emptied database: the first time as the product does, then without asking again for its constraints and indexes, which emptying leaves. */
async function opened(options: Neo4jOptions): Promise<Store> {
  if (!prepared.has(options.uri)) {
    const store = await openNeo4j(options);
    prepared.add(options.uri);
    return store;
  }
  const connection = connectTo(options);
  await connection.write((ask) => ask(recordFormat()));
  return storeOver(connection);
}

async function whatIsMissing(): Promise<string | null> {
  const reason = z
    .string()
    .nullable()
    .parse(await told(await asked('missing')));
  return reason === null ? null : unlessRequired(`Neo4j: ${reason}`);
}

async function asked(request: 'missing' | 'borrow'): Promise<Socket> {
  const socket = connect(inject('neo4jBroker'), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${request}\n`);
  return socket;
}

async function told(socket: Socket): Promise<unknown> {
  for await (const line of createInterface(socket)) return JSON.parse(line);
  throw new Error('there is no Neo4j to borrow; the broker says why above');
}

async function empty({ uri, user, password }: z.infer<typeof server>): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
  await driver.close();
}
