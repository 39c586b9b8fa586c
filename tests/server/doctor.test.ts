import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCommand } from '#server/command/runCommand.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';
import { fictional, withFolder } from '#tests/import/dossierFolder.ts';

async function runIn(folder: string, ...args: readonly string[]): Promise<{ code: number; said: string[]; warned: string }> {
  const [said, warned]: [string[], string[]] = [[], []];
  const tell = (line: string) => line.replaceAll(folder, 'FOLDER');
  const code = await runCommand(args, {
    say: (line) => void said.push(tell(line)),
    warn: (line) => void warned.push(tell(line)),
    by: 'a fictional editor',
    now: () => new Date('2030-01-01T00:00:00.000Z'),
    openBoth: () => Promise.reject(new Error('no other store is opened')),
    stopping: () => new AbortController().signal,
    open: async () => {
      const store = engineOver(openEmbedded(`${folder}/store`));
      return { store, close: () => store.close() };
    },
    kept: keptIn(folder),
  });
  return { code, said, warned: warned.join('\n') };
}

test('a store that is whole, and one that is not there yet, are told from one in which a record is not as it was written, and nothing is changed', async () => {
  await withFolder({ 'fictional.yaml': fictional }, async (folder) => {
    const right = 'the settings are right: the store lies in FOLDER/store';
    expect(await runIn(folder, 'doctor')).toEqual({
      code: 0,
      said: [right, 'there is none yet; npm start makes one, with the first dossier in it', 'nothing is wrong'],
      warned: '',
    });
    expect(await readdir(folder)).toEqual(['fictional.yaml']);
    await runIn(folder, 'load', `${folder}/fictional.yaml`);
    const counts = 'it holds 1 document, 4 entities, 1 claim, 2 relationships';
    expect(await runIn(folder, 'doctor')).toEqual({ code: 0, said: [right, counts, 'nothing is wrong'], warned: '' });
    const path = `${folder}/store/isnad.sqlite`;
    const bytes = await readFile(path);
    for (let at = bytes.indexOf('Fictional Writer'); at >= 0; at = bytes.indexOf('Fictional Writer', at + 1))
      bytes.write('Fictional Vriter', at);
    await writeFile(path, bytes);
    const { code, warned } = await runIn(folder, 'doctor');
    expect(code).toBe(1);
    expect(warned).toContain('wrong: what was written cannot be read any more: 1 of the entities (fictional-writer)');
    expect(warned).toContain('restore a backup');
    expect(warned).toMatch(/nothing was changed; docs\/backup\.md says more$/);
    expect(await readFile(path)).toEqual(bytes);
  });
});
