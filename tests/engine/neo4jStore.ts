import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { z } from 'zod';
import { engineOver } from '#server/engine/engineOver.ts';
import { openNeo4j } from '#server/engine/neo4j/openNeo4j.ts';
import type { StoreUnderTest } from '#tests/engine/storeUnderTest.ts';

const answer = z.union([z.object({ uri: z.string(), user: z.string(), password: z.string() }), z.object({ missing: z.string() })]);

/** The Neo4j of this run, for its borrower alone until giveBack. */
export type Borrowed = { readonly uri: string; readonly user: string; readonly password: string; readonly giveBack: () => Promise<void> };

/** Waits for the Neo4j of this run, then empties it. Throws where there is none. */
export async function borrowNeo4j(): Promise<Borrowed> {
  const borrowed = await borrow();
  if (typeof borrowed === 'string') throw new Error(borrowed);
  await empty(borrowed);
  return borrowed;
}

/** Milliseconds that a question may take in tests. */
export const timeout = 20_000;

/** The store in Neo4j, empty. */
export const neo4jStore: StoreUnderTest = {
  name: 'NEO4J',
  async open() {
    const { giveBack, ...options } = await borrowNeo4j();
    const engine = engineOver(await openNeo4j({ ...options, database: null, timeout, patience: 0, log: () => undefined }));
    return {
      engine,
      async close() {
        await engine.close();
        await giveBack();
      },
    };
  },
};

/** Whether tests that need Neo4j can run. Where they cannot, a line says how they could; where everything has to run (CI), they run and fail. */
export async function isNeo4jHere(): Promise<boolean> {
  const borrowed = await borrow();
  if (typeof borrowed !== 'string') {
    await borrowed.giveBack();
    return true;
  }
  process.stderr.write(`\nSKIPPED: all tests that need Neo4j. ${borrowed}\n\n`);
  return process.env['CI'] === 'true';
}

async function borrow(): Promise<Borrowed | string> {
  const socket = connect(inject('neo4jBroker'), '127.0.0.1');
  const giveBack = async () => {
    const closed = once(socket, 'close');
    socket.destroy();
    await closed;
  };
  const [line] = z.tuple([z.string()]).parse(await once(createInterface(socket), 'line'));
  const said = answer.parse(JSON.parse(line));
  if ('uri' in said) return { ...said, giveBack };
  await giveBack();
  return said.missing;
}

async function empty({ uri, user, password }: Borrowed): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
  await driver.close();
}
