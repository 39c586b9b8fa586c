import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { StoreUnavailable, TookTooLong } from '#server/engine/failure.ts';
import { connect } from '#server/engine/neo4j/connection.ts';
import { openNeo4j, type Neo4jOptions } from '#server/engine/neo4j/openNeo4j.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { relayTo } from '#tests/engine/neo4j/relayTo.ts';
import { borrowNeo4j, neo4jMissing, type Borrowed } from '#tests/engine/neo4jStore.ts';
import { timeout } from '#tests/engine/storeUnderTest.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

describe('the store in Neo4j', leftOutWithout(neo4jMissing), () => {
  let borrowed: Borrowed;
  let options: Neo4jOptions;

  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    options = { ...borrowed, database: null, timeout, patience: 0, log: () => undefined };
    await (await openNeo4j(options)).close();
  });
  afterAll(() => borrowed.giveBack());

  test('waits for a server that takes connections and says nothing yet', async () => {
    const { port, hangUp, hold, letThrough } = await relayTo(borrowed.uri);
    hold();
    const lines: string[] = [];
    const uri = `bolt://127.0.0.1:${port}`;
    const connections = { most: 4, wait: 300 };
    const opening = openNeo4j({ ...options, uri, connections, patience: 60_000, log: (line) => lines.push(line) });
    await expect.poll(() => lines.length, { timeout: 20_000 }).toBeGreaterThan(0);
    letThrough();
    const store = await opening;
    expect(lines[0]).toMatch(new RegExp(`^waiting for Neo4j at ${uri} \\(\\d+ s of at most 60 s\\)$`));
    await store.close();
    hangUp();
  });

  test('says that all connections are busy, and answers again when one is free', async () => {
    const store = await openNeo4j({ ...options, connections: { most: 1, wait: 200 } });
    const reading = store.reading({ stop: new AbortController().signal, asker: 'a test' });
    await reading.overview();
    const busy = new StoreUnavailable(
      `Neo4j at ${borrowed.uri} gave no connection in time: all are busy, or it does not answer; try again in a moment`,
    );
    const refusedChange = write(store, batch({ entities: [entity('late')] }));
    await Promise.all([told(store).dossiers(), store.ping(), refusedChange].map((asked) => expect(asked).rejects.toEqual(busy)));
    await reading.end();
    expect(await told(store).entities([toId('late')])).toEqual([null]);
    await store.close();
  });

  test('ends a question, a change and a look in time where the server says nothing any more', async () => {
    const { port, hangUp, hold, letThrough } = await relayTo(borrowed.uri);
    const store = await openNeo4j({ ...options, uri: `bolt://127.0.0.1:${port}`, timeout: 3_000, patience: 30_000 });
    const stop = new AbortController();
    const [reading, stopped] = [neverStopped, stop.signal].map((signal) => store.reading({ stop: signal, asker: 'a test' }));
    await Promise.all([reading?.overview(), stopped?.overview()]);
    hold();
    const gone = new Error('gone');
    setTimeout(() => stop.abort(gone), 50);
    const silence = new StoreUnavailable(`Neo4j at bolt://127.0.0.1:${port} does not answer; see that it runs and can be reached`);
    await Promise.all([
      expect(stopped?.dossiers()).rejects.toBe(gone),
      expect(reading?.dossiers()).rejects.toEqual(silence),
      expect(store.ping()).rejects.toEqual(silence),
    ]);
    expect(await Promise.all([reading?.end(), stopped?.end()])).toEqual([true, true]);
    letThrough();
    expect(await told(store).dossiers()).toEqual([]);
    await store.close();
    hangUp();
  });

  test('ends a reading of few questions without asking the server anything more', async () => {
    const { port, hangUp, hold, letThrough } = await relayTo(borrowed.uri);
    const store = await openNeo4j({ ...options, uri: `bolt://127.0.0.1:${port}`, patience: 30_000 });
    const reading = store.reading({ stop: neverStopped, asker: 'a test' });
    await reading.overview();
    await pass(300);
    hold();
    expect(await Promise.race([reading.end(), pass(1_000, 'the server is asked')])).toBe(true);
    letThrough();
    await store.close();
    hangUp();
  });

  test('gives what is asked outside of a reading a limit on the server, which all tries have together', async () => {
    const connection = connect(options);
    const endless = { text: 'UNWIND range(1, 1000000000) AS n RETURN count(n % 7) AS counted', params: {} };
    await expect(connection.ask(endless, 300)).rejects.toEqual(new TookTooLong(300));
    await connection.close();
  });

  test('finds the limits of a statement that a server of this project has', async () => {
    const store = await openNeo4j(options);
    expect(await store.ping()).toEqual([]);
    await store.close();
  });
});
