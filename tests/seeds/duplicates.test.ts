import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { embedded } from '#tests/engine/stores.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { told } from '#tests/engine/told.ts';
import { signed } from '#tests/engine/write.ts';

const dossier = fileURLToPath(new URL('../../seeds/deir-ez-zor-2015', import.meta.url));

test('no two entries of the first dossier are offered as one', async () => {
  const { engine, close } = await embedded.open();
  try {
    await land(engine, await readRecords(dossier), signed);
    await engine.compareAll(neverStopped);
    const { suggestions, toCompare } = await told(engine).duplicates({ entity: null, first: 50, after: null });
    expect([suggestions.map(({ a, b }) => [a, b]), toCompare]).toEqual([[], 0]);
  } finally {
    await close();
  }
});
