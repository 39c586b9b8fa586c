import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '#server/engine/embedded/file.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { turnsOf } from '#server/engine/turns.ts';

test('a long transaction whose commit is refused is over: nothing of it is shown or kept, and the next one lands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-long-'));
  const file = openFile(join(folder, 'store.sqlite'));
  try {
    const documents = () => file.shown.all('SELECT id FROM document').map(({ id }) => id);
    const write = (id: string, copyOf: string | null) =>
      file.run('INSERT INTO document (id, copy_of, body) VALUES (?, ?, ?)', id, copyOf, '{}');
    const refused = await file.beginLong(false, turnsOf(neverStopped));
    write('copy', 'of what is not there');
    expect(() => refused?.commit()).toThrow(/FOREIGN KEY/u);
    expect(documents()).toEqual([]);
    const landed = await file.beginLong(false, turnsOf(neverStopped));
    write('said', null);
    landed?.commit();
    expect(documents()).toEqual([]);
    await landed?.flushed();
    landed?.showNow();
    expect(documents()).toEqual(['said']);
  } finally {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
