import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { fictional } from '#tests/import/fictionalList.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';

const body = Buffer.from(bodyOf({ 'list.ijson': fictional }));

/** Begins to send files: the first half of them comes at once, the rest when finish is called. */
function begin(app: App): { readonly answer: Promise<Response>; readonly finish: () => void } {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const half = Math.floor(body.length / 2);
  void writer.write(body.subarray(0, half)).catch(() => undefined);
  const headers = { 'content-type': 'application/octet-stream' };
  const asked: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers, body: readable, duplex: 'half' };
  return {
    answer: Promise.resolve(app.fetch(new Request('http://localhost/import', asked))),
    finish: () => void writer.write(body.subarray(half)).then(() => writer.close()),
  };
}

test('who sends slowly keeps nobody from importing, four at once, and imports when all has come', async () => {
  const { app, left, close } = await openDoor();
  try {
    const slow = Array.from({ length: 4 }, () => begin(app));
    await expect.poll(() => left().length).toBe(4);
    const fifth = await send(app, body.toString());
    expect([fifth.status, await fifth.json()]).toMatchObject([503, { failed: { code: 'IMPORT_BUSY' } }]);
    const [first, ...others] = slow;
    for (const each of others) {
      each.finish();
      expect(await lastOf(await each.answer)).toMatchObject({ report: { written: true } });
    }
    expect(await lastOf(await send(app, body.toString()))).toMatchObject({ report: { changes: [] } });
    first?.finish();
    expect(await lastOf((await first?.answer) ?? Response.error())).toMatchObject({ report: { changes: [] } });
    expect(left()).toEqual([]);
  } finally {
    await close();
  }
});

test('who sends more slowly than files may come is cut off, and nothing stays of it', async () => {
  await withFolder({}, async (folder) => {
    const place = { folder: `${folder}/incoming`, mostBytes: 1_000_000, pace: { patience: 20, bytesPerSecond: 1_000_000 } };
    const { app, settled, close } = await openDoor({ place });
    try {
      const answer = await begin(app).answer;
      expect([answer.status, await answer.json()]).toMatchObject([408, { failed: { code: 'IMPORT_SLOW' } }]);
      await settled();
      expect(existsSync(place.folder) ? readdirSync(place.folder) : []).toEqual([]);
    } finally {
      await close();
    }
  });
});
