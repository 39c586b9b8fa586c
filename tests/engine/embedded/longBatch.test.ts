import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Batch } from '#server/engine/batch.ts';
import { openDatabase } from '#server/engine/embedded/database.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { graphOf } from '#tests/bench/graph.ts';
import { batch, tie } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const parts = [...graphOf(200).batches()];
const whole = batch({
  documents: parts.flatMap(({ documents }) => documents),
  entities: parts.flatMap(({ entities }) => entities),
  allegations: parts.flatMap(({ allegations }) => allegations),
  relationships: parts.flatMap(({ relationships }) => relationships),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-long-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes batches into a store of its own, and answers all that it then holds, and the rows of its file that name what is not there. */
async function written(name: string, batches: readonly Batch[]): Promise<{ readonly content: readonly Batch[]; readonly adrift: number }> {
  const engine = engineOver(openEmbedded(join(folder, name)));
  for (const each of batches) await write(engine, each);
  const content = await Array.fromAsync(engine.export());
  await engine.close();
  const database = openDatabase(join(folder, name, fileName), true);
  const adrift = database.all('PRAGMA foreign_key_check').length;
  database.close();
  return { content, adrift };
}

test('a long batch writes what short ones write, and no row that names what is not there', async () => {
  const short = [
    ...parts.slice(0, 1),
    batch({ documents: whole.documents, allegations: whole.allegations.slice(0, 300) }),
    batch({ allegations: whole.allegations.slice(300) }),
    batch({ relationships: whole.relationships.slice(0, 300) }),
    batch({ relationships: whole.relationships.slice(300) }),
  ];
  expect(await written('long', [whole])).toEqual(await written('short', short));
  expect(await written('long again', [whole, whole, ...short])).toEqual({ ...(await written('short again', short)), adrift: 0 });
});

test('a long batch that names what is not there is refused whole, and so is a short one after it', async () => {
  const engine = engineOver(openEmbedded(folder));
  const stray = tie('stray', 'ASSOCIATED_WITH', 'e7', 'nobody', ['c1']);
  await expect(write(engine, { ...whole, relationships: [...whole.relationships, stray] })).rejects.toThrow('no entity has the id nobody');
  expect(await told(engine).entityIds(null, 1)).toEqual([]);
  await write(engine, whole);
  await expect(write(engine, batch({ relationships: [stray] }))).rejects.toThrow('no entity has the id nobody');
  await engine.close();
});

test('a store that has taken a long batch is read as one that is opened again', async () => {
  const engine = engineOver(openEmbedded(folder));
  const ids = whole.entities.map(({ id }) => id);
  await told(engine).entities(ids);
  await write(engine, whole);
  const shown = [await told(engine).entities(ids), await told(engine).overview()];
  await engine.close();
  const again = engineOver(openEmbedded(folder));
  expect(shown).toEqual([await told(again).entities(ids), await told(again).overview()]);
  await again.close();
});
