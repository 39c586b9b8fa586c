import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { apply } from '#server/engine/embedded/questions/apply.ts';
import { readAgainOf } from '#server/engine/embedded/readAgain.ts';
import { nothingTouched } from '#server/engine/embedded/touched.ts';
import { said } from '#tests/engine/embedded/versionSaid.ts';
import { batch, entity } from '#tests/engine/fiction.ts';

test('a graph of which nobody asks while much of it is changed is let go, and is read as it is when somebody does, or nothing changes for a while', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const database = openFile(join(folder, 'unasked.sqlite'));
  const graph = graphOver(database);
  let changes = 0;
  const write = (ids: readonly string[]) =>
    apply(
      graph,
      writing(
        { id: toId(`change-${(changes += 1)}`), by: 'Nobody', at: '2030-01-01T00:00:00Z', why: null },
        batch({ entities: ids.map((id) => entity(id)) }),
      ),
    );
  write(['a', 'b']);
  const many = { ...nothingTouched(), relationships: new Set(Array.from({ length: 60_000 }, (_, n) => -n)) };
  graph.version();
  graph.versions.settle(many);
  graph.version();
  graph.versions.settle(many);
  expect(graph.versions.shown()).not.toBeNull();
  graph.versions.settle(many);
  expect(graph.versions.shown()).toBeNull();
  write(['c']);
  await graph.versions.readUnchanged({
    areOver: () => true,
    giveWay: async () => void write(['d']),
  });
  expect(graph.versions.shown()).toBeNull();
  await graph.versions.readUnchanged({ areOver: () => false, giveWay: async () => undefined });
  expect(graph.versions.shown()).not.toBeNull();
  expect(said(graph.version())).toEqual(said(graphOver(database).version()));
  graph.versions.settle(many);
  graph.versions.settle(many);
  expect(graph.versions.shown()).toBeNull();
  graph.versions.put(graphOver(database).version());
  graph.versions.settle(nothingTouched());
  expect(graph.versions.shown()).not.toBeNull();
  database.close();
  rmSync(folder, { recursive: true });
});

test('of a graph that nobody asked for, what is shown at the end is read where most of it was written since the file was opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const database = openFile(join(folder, 'written.sqlite'));
  const some = (count: number) => ({ ...nothingTouched(), entities: new Set(Array.from({ length: count }, (_, n) => n + 1)) });
  const unread = graphOver(database).versions;
  const lastAfter = (written: number) => {
    const { versions } = graphOver(database);
    versions.settle(some(written));
    return versions.last();
  };
  const row = database.runner("INSERT INTO entity (n, id, kind, body) VALUES (?, ?, 1, '{}')");
  expect(unread.last()).toBeNull();
  expect(lastAfter(20_000)?.adjacency.entities).toBe(1);
  row(50_000, 'far');
  for (const [written, isRead] of [
    [9_000, false],
    [20_000, false],
    [30_000, true],
  ] as const)
    expect(lastAfter(written)?.adjacency.entities, `${written} written`).toBe(isRead ? 50_001 : undefined);
  expect(unread.now()).toBe(unread.last());
  database.close();
  rmSync(folder, { recursive: true });
});

test('a question of a graph that is not read waits until it is, with what is changed meanwhile held up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const store = openEmbedded(folder);
  const change = { id: toId('change-1'), by: 'Nobody', at: '2030-01-01T00:00:00Z', why: null };
  const proposal = writing(change, batch({ entities: [entity('a'), entity('b')] }));
  const ask = (...ids: string[]) => store.reading({ stop: new AbortController().signal, asker: 'test' }).entities(ids.map(toId));
  const [found] = await Promise.all([Promise.all([ask('a'), ask('a', 'b')]), store.apply(proposal)]);
  expect(found.map(({ length }) => length)).toEqual([1, 2]);
  const after = await ask('a', 'b');
  expect(after.map((each) => each?.id)).toEqual(['a', 'b']);
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a graph that is asked for is read with all changes held up, however often they come, and once for all who ask', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const database = openFile(join(folder, 'held.sqlite'));
  const { versions } = graphOver(database);
  let [holds, reads] = [0, 0];
  const { read } = readAgainOf(
    {
      shown: versions.shown,
      // What came before changes were held up interrupts it twice.
      readUnchanged: async (turns) => ((reads += 1) > 2 ? versions.readUnchanged(turns) : undefined),
    },
    new AbortController().signal,
    () => {
      holds += 1;
      return () => void (holds -= 1);
    },
  );
  await Promise.all([read(), read()]);
  expect([holds, reads]).toEqual([0, 3]);
  expect(versions.shown()).not.toBeNull();
  database.close();
  rmSync(folder, { recursive: true });
});
