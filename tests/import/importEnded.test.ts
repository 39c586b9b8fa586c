import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { StoreUnavailable } from '#server/engine/failure.ts';
import { listen } from '#server/listen.ts';
import { fictional } from '#tests/import/fictionalList.ts';
import { payments } from '#tests/import/fictionalTable.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor({ mostBytes: 2_000_000 });
});
afterAll(() => door.close());

const held = (engine: Engine) => Array.fromAsync(engine.export());

const row = (_: unknown, index: number) => `Fictional Bank,Ada Nobody,${index}\n`;
const rows = `Payer,Payee,Sum\n${Array.from({ length: 5_200 }, row).join('')}`;
const many = bodyOf({ 'many.csv': rows }, { mapping: { text: payments } });

test('who goes away in the middle leaves nothing half, and meanwhile nobody else brings anything', async () => {
  const during: Promise<Response>[] = [];
  const leaving = new AbortController();
  const stopped = await openDoor({}, (engine) => ({
    ...engine,
    async write(batch, signature) {
      const made = await engine.write(batch, signature);
      during.push(send(stopped.app, bodyOf({ 'list.ijson': fictional })));
      leaving.abort();
      await setTimeout(500);
      return made;
    },
  }));
  const server = await listen(stopped.app, '127.0.0.1', 0);
  try {
    const headers = { 'content-type': 'application/octet-stream' };
    const asking = fetch(`${server.url}/import`, { method: 'POST', headers, body: many, signal: leaving.signal }).then((answer) =>
      answer.text(),
    );
    await expect(asking).rejects.toThrow('aborted');
    await stopped.settled();
    const busy = await during[0];
    expect([busy?.status, await busy?.json()]).toMatchObject([503, { failed: { code: 'IMPORT_BUSY' } }]);
    expect([await held(stopped.engine), stopped.left()]).toEqual([[emptyBatch], []]);
  } finally {
    await server.close(0);
    await stopped.close();
  }
});

test('what cannot be written whole is set back, and what cannot be set back is named', async () => {
  let writes = 0;
  const failing = await openDoor({}, (engine) => ({
    ...engine,
    async write(batch, signature) {
      writes += 1;
      if (writes > 1) throw new StoreUnavailable('the store is away');
      return engine.write(batch, signature);
    },
    undoChange: () => Promise.reject(new StoreUnavailable('the store is still away')),
  }));
  try {
    expect((await (await send(failing.app, many)).text()).trim().split('\n').at(-1)).toMatch(
      /^\{"failed":\{"code":"IMPORT_STAYS","message":"the store is away\\n1 change that it had made could not be set back and stays in the store: \S+ \(the store is still away\)/u,
    );
  } finally {
    await failing.close();
  }
});

test('an import that takes too long, does not get on, or needs too much memory, is ended', async () => {
  const enough = { milliseconds: 60_000, still: 60_000, megabytes: 500 };
  for (const [bounds, failed] of [
    [{ milliseconds: 1 }, /"IMPORT_TOOK_TOO_LONG".*took longer than/u],
    [{ still: 1 }, /"IMPORT_TOOK_TOO_LONG".*did not get on for/u],
    [{ megabytes: 12 }, /"IMPORT_NEEDS_MEMORY"/u],
  ] as const) {
    const { app, engine, left, close } = await openDoor({ bounds: { ...enough, ...bounds } });
    try {
      expect(JSON.stringify(await lastOf(await send(app, many)))).toMatch(failed);
      expect([await held(engine), left()]).toEqual([[emptyBatch], []]);
    } finally {
      await close();
    }
  }
});

test('a connection that is cut while files come leaves nothing on the disk', async () => {
  const server = await listen(door.app, '127.0.0.1', 0);
  try {
    const { port, hostname } = new URL(server.url);
    const body = bodyOf({ 'list.ijson': fictional.repeat(100) });
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      `POST /import HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/octet-stream\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 2_000)}`,
    );
    await expect.poll(() => door.left().length).toBe(1);
    socket.destroy();
    await expect.poll(() => door.left()).toEqual([]);
    await door.settled();
    expect(await held(door.engine)).toEqual([emptyBatch]);
  } finally {
    await server.close(0);
  }
});
