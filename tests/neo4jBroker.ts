import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { neo4jClasspath } from '#server/engine/neo4j/local/classpath.ts';
import { LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import { startNeo4j } from '#server/engine/neo4j/local/server.ts';
import { createNeo4jPool } from '#tests/neo4jPool.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The loopback port at which the broker lends a Neo4j. */
    neo4jBroker: number;
  }
}

const cache = resolve(import.meta.dirname, '../.cache/neo4j');

/** The JVM compiles quickly instead of well: a server of a test run lives for minutes, and most of its statements are asked once. */
const environment = { ...process.env, JAVA_TOOL_OPTIONS: `${process.env['JAVA_TOOL_OPTIONS'] ?? ''} -XX:TieredStopAtLevel=1` };
/** Plans are kept: a database that is emptied for each borrower would have each statement planned anew every ten seconds. */
const settings = ['dbms.cypher.min_replan_interval=1h'];
const log = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * Lends real Neo4j servers to the tests of a run, each to one borrower at a time, for a server has one database. Who connects sends a line: `missing`
 * is answered at once with what is missing, as JSON, null where nothing is; `borrow` is answered when it is their turn with the server, which is
 * theirs until they hang up. There are at most as many servers as files are tested at a time; the first starts with the first borrower.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const homes = await mkdtemp(join(tmpdir(), 'isnad-neo4j-'));
  const pool = createNeo4jPool(project.vitest.config.maxWorkers, async () =>
    startNeo4j({
      home: await mkdtemp(join(homes, 'server-')),
      cache,
      password: 'fictional-password',
      port: 0,
      throwAway: true,
      patience: 120_000,
      environment,
      settings,
      log,
    }),
  );
  const sockets = new Set<Socket>();
  let missing: Promise<string | null> | null = null;

  async function answer(socket: Socket): Promise<void> {
    const lines: readonly unknown[] = await once(createInterface(socket), 'line');
    if (lines[0] === 'missing') return void socket.end(`${JSON.stringify(await (missing ??= whatIsMissing()))}\n`);
    const server = await pool.take();
    if (!socket.destroyed) {
      const hungUp = once(socket, 'close');
      const { uri, user, password } = server;
      socket.write(`${JSON.stringify({ uri, user, password })}\n`);
      await hungUp;
    }
    pool.give(server);
  }

  const broker = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    answer(socket).catch((error: unknown) => {
      log(String(error));
      socket.destroy();
    });
  });
  broker.listen(0, '127.0.0.1');
  await once(broker, 'listening');
  const address = broker.address();
  if (typeof address === 'object' && address) project.provide('neo4jBroker', address.port);
  return async () => {
    broker.close();
    for (const socket of sockets) socket.destroy();
    await pool.stop();
    await rm(homes, { recursive: true, force: true, maxRetries: 5 });
  };
}

async function whatIsMissing(): Promise<string | null> {
  try {
    await neo4jClasspath(cache, log);
    return null;
  } catch (error) {
    if (error instanceof LocalNeo4jFailed) return error.message;
    throw error;
  }
}
