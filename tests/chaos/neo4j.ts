import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '#server/engine/failure.ts';
import { startNeo4j, type LocalNeo4j } from '#server/engine/neo4j/local/server.ts';
import { openNeo4j } from '#server/engine/neo4j/openNeo4j.ts';
import { batchOf, falsehoods } from '#tests/chaos/model.ts';
import { Falsehood, type Misfortune, type Random } from '#tests/chaos/round.ts';
import { relayTo } from '#tests/engine/neo4j/relayTo.ts';
import { write } from '#tests/engine/write.ts';

const cache = resolve(import.meta.dirname, '../../.cache/neo4j');
const password = 'fictional-password';
const patience = 120_000;
const timeout = 60_000;
const mostBatches = 12;

/** Neo4j is stopped, or cut off, while it is written to: what was acknowledged is there once it is back. One in eight rounds stops it. */
export function neo4jGone(): Misfortune {
  const home = mkdtempSync(join(tmpdir(), 'isnad-chaos-'));
  const start = () =>
    startNeo4j({ home, cache, password, port: 0, throwAway: true, patience, environment: process.env, log: (line) => console.error(line) });
  let server: LocalNeo4j | null = null;
  let next = 0;
  const acknowledged: number[] = [];
  return {
    name: 'Neo4j stopped or cut off',
    async run(random) {
      server ??= await start();
      const before = acknowledged.length;
      const code = await writtenUntilGone(server, random, async (running) => {
        if (random(8) !== 0) return;
        await running.stop();
        server = null;
      });
      server ??= await start();
      const store = await openNeo4j({ ...server, database: null, timeout, patience, log: () => undefined });
      try {
        const found = await falsehoods(store, acknowledged, next);
        if (found.length > 0) throw new Falsehood(found);
      } finally {
        await store.close();
      }
      next += 1;
      return { outcome: code === null ? { kind: 'EQUAL' } : { kind: 'REFUSED', code }, acknowledged: acknowledged.length - before };
    },
    async end() {
      await server?.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };

  /** Writes through a relay that hangs up some milliseconds after so many acknowledgements; answers the code of the failure that ended it. */
  async function writtenUntilGone(
    running: LocalNeo4j,
    random: Random,
    then: (running: LocalNeo4j) => Promise<void>,
  ): Promise<string | null> {
    const { port, hangUp } = await relayTo(running.uri);
    const store = await openNeo4j({
      ...running,
      uri: `bolt://127.0.0.1:${port}`,
      database: null,
      timeout,
      patience,
      log: () => undefined,
    });
    const { promise: moment, resolve: begin } = Promise.withResolvers<void>();
    const [acknowledgements, milliseconds] = [random(mostBatches), random(400)];
    const gone = moment
      .then(() => setTimeout(milliseconds))
      .then(() => then(running))
      .then(hangUp);
    try {
      for (let n = 0; n < mostBatches; n += 1) {
        if (n === acknowledgements) begin();
        await write(store, batchOf(next));
        acknowledged.push(next);
        next += 1;
      }
      return null;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return error.code;
    } finally {
      begin();
      await gone;
      await store.close();
    }
  }
}
