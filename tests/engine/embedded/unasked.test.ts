import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { apply } from '#server/engine/embedded/questions/apply.ts';
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
  database.close();
  rmSync(folder, { recursive: true });
});
