import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';
import { LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import { startNeo4j, type LocalNeo4j } from '#server/engine/neo4j/local/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The loopback port at which the broker lends the Neo4j of this run. */
    neo4jBroker: number;
  }
}

/**
 * Lends one real Neo4j to the tests of a run, to one borrower at a time, for it has one database: whoever connects gets a
 * line of JSON when it is their turn and keeps the server until they hang up. The server starts with the first borrower. Without Java or Maven the line
 * says why there is none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'isnad-neo4j-'));
  let server: Promise<LocalNeo4j> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const sockets = new Set<Socket>();
  const lend = async (socket: Socket) => {
    const hungUp = once(socket, 'close');
    server ??= startNeo4j({
      home,
      cache: resolve(import.meta.dirname, '../.cache/neo4j'),
      password: 'fictional-password',
      port: 0,
      throwAway: true,
      patience: 120_000,
      environment: process.env,
      log: (line) => process.stderr.write(`${line}\n`),
    });
    try {
      const { uri, user, password } = await server;
      socket.write(`${JSON.stringify({ uri, user, password })}\n`);
    } catch (error) {
      if (!(error instanceof LocalNeo4jFailed)) throw error;
      socket.write(`${JSON.stringify({ missing: error.message })}\n`);
    }
    await hungUp;
  };
  const broker = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    const before = turn;
    turn = before.then(() => (socket.destroyed ? undefined : lend(socket)));
  });
  broker.listen(0, '127.0.0.1');
  await once(broker, 'listening');
  const address = broker.address();
  if (typeof address === 'object' && address) project.provide('neo4jBroker', address.port);
  return async () => {
    broker.close();
    for (const socket of sockets) socket.destroy();
    await server?.then(
      (started) => started.stop(),
      () => undefined,
    );
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
}
