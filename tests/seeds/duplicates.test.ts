import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { DuplicatesQuestion, Suggestion } from '#server/engine/suggestion.ts';
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
    const found: Suggestion[] = [];
    let after: DuplicatesQuestion['after'] = null;
    do {
      const page = await told(engine).duplicates({ entity: null, first: 50, after });
      found.push(...page.suggestions);
      after = page.end;
    } while (after !== null);
    expect(found.map(({ a, b }) => [a, b])).toEqual([]);
  } finally {
    await close();
  }
});
