import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#server/engine/store.ts';
import { CypherBusy, TookTooLong } from '#server/engine/failure.ts';
import { openNeo4j } from '#server/engine/neo4j/openNeo4j.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { relayTo } from '#tests/engine/neo4j/relayTo.ts';
import { borrowNeo4j, neo4jMissing, type Borrowed } from '#tests/engine/neo4jStore.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

/** Milliseconds within which a machine does a moment's work that has much else to do. */
const busy = 60_000;

/** Rows without end, in any graph with some nodes. */
const endless = `MATCH ${Array.from({ length: 40 }, (_, at) => `(endless${at})`).join(', ')} RETURN max(endless0.degree + endless39.degree)`;

describe('the seat of a statement of a user', leftOutWithout(neo4jMissing), () => {
  let borrowed: Borrowed;
  let store: Store;

  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    store = await openNeo4j({ ...borrowed, database: null, timeout: 8_000, patience: 0, log: () => undefined });
    await write(store, batch({ entities: ['ann', 'ben', 'speaker', 'unit', 'other'].map((id) => entity(id)) }));
  });

  afterAll(async () => {
    await store.close();
    await borrowed.giveBack();
  });

  const ask = (statement: string) => told(store).cypher(statement, {}, 100);

  test('that does not end is ended in time', async () => {
    await expect(ask(endless)).rejects.toEqual(new TookTooLong(8_000));
    await untilIdle();
  });

  test('that finds as many running as may run at once is told so, and answered when one of them has ended', async () => {
    const patient = await openNeo4j({ ...borrowed, database: null, timeout: busy, patience: busy, log: () => undefined });
    const one = () => told(patient).cypher('RETURN 1 AS one', {}, 1);
    const stop = new AbortController();
    const ended = Promise.allSettled([1, 2].map(() => told(patient, stop.signal).cypher(endless, {}, 1)));
    await runningAre(2);
    await expect(one()).rejects.toEqual(new CypherBusy(2));
    expect((await told(patient).overview()).entities).toHaveLength(1);
    stop.abort(new Error('gone'));
    await ended;
    await untilIdle();
    await expect.poll(() => one().then(({ rows }) => rows, String), { timeout: busy }).toEqual([[1]]);
    await patient.close();
  });

  test('whose asker went away keeps its seat until the server has let go of it', async () => {
    const { port, hangUp, hold, letThrough } = await relayTo(borrowed.uri);
    const uri = `bolt://127.0.0.1:${port}`;
    const behind = await openNeo4j({ ...borrowed, uri, database: null, timeout: 8_000, patience: 30_000, log: () => undefined });
    const one = () => told(behind).cypher('RETURN 1 AS one', {}, 1);
    await one();
    const stop = new AbortController();
    const ended = Promise.allSettled([1, 2].map(() => told(behind, stop.signal).cypher(endless, {}, 1)));
    await runningAre(2);
    hold();
    stop.abort(new Error('gone'));
    await ended;
    await expect(one()).rejects.toEqual(new CypherBusy(2));
    letThrough();
    await untilIdle();
    await expect.poll(() => one().then(({ rows }) => rows, String), { timeout: busy }).toEqual([[1]]);
    await behind.close();
    hangUp();
  });

  test('is stopped on the server when nobody waits for it', async () => {
    const stop = new AbortController();
    const asked = told(store, stop.signal).cypher(endless, {}, 1);
    const reason = new Error('gone');
    setTimeout(() => stop.abort(reason), 300);
    await expect(asked).rejects.toBe(reason);
    await untilIdle();
    await expect(told(store, stop.signal).cypher('RETURN 1', {}, 1)).rejects.toBe(reason);
  });

  function untilIdle(): Promise<void> {
    return runningAre(0);
  }

  /** Resolves when so many statements without end are running. */
  async function runningAre(many: number): Promise<void> {
    const driver = neo4j.driver(borrowed.uri, neo4j.auth.basic(borrowed.user, borrowed.password));
    try {
      await expect
        .poll(
          async () =>
            (
              await driver.executeQuery(
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
              )
            ).records.length,
          { timeout: busy },
        )
        .toBe(many);
    } finally {
      await driver.close();
    }
  }
});
