import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { batch } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

test('a file of the format before investigations is brought up to this one, and keeps what is saved from then on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-file-'));
  try {
    const before = openEmbedded(folder);
    await write(before, small);
    await before.close();
    const raw = new DatabaseSync(join(folder, fileName));
    raw.exec('DROP TABLE investigation; PRAGMA user_version = 8;');
    raw.close();
    rmSync(join(folder, 'isnad.witness'));
    const saved = { id: toId('w'), name: 'Fictional work', state: 'v=1', notes: [], by: 'Somebody', at: '2030-01-01T00:00:00.000Z' };
    const first = openEmbedded(folder);
    await write(first, batch({ investigations: [saved] }));
    await first.close();
    const again = openEmbedded(folder);
    expect((await told(again).investigation(toId('w')))?.record).toEqual(saved);
    expect((await told(again).overview()).allegations).toBe(5);
    await again.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
