import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCommand } from '#server/command/runCommand.ts';
import { toId } from '#server/domain/id.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { exportFormats } from '#server/export/formats.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';
import { fictional, withFolder } from '#tests/import/dossierFolder.ts';

/** Runs commands on the store in a folder; answers what was said and warned, without the folder. */
function commandsIn(folder: string): (...args: readonly string[]) => Promise<{ code: number; said: string[]; warned: string[] }> {
  return async (...args) => {
    const said: string[] = [];
    const warned: string[] = [];
    const code = await runCommand(args, {
      say: (line) => void said.push(line.replaceAll(folder, 'FOLDER')),
      by: 'a fictional editor',
      now: () => new Date('2030-01-01T00:00:00.000Z'),
      warn: (line) => void warned.push(line.replaceAll(folder, 'FOLDER')),
      open: async ([name = 'store']) => {
        const store = engineOver(openEmbedded(`${folder}/${name}`));
        return { store, close: () => store.close() };
      },
      openBoth: () => Promise.reject(new Error('no other store is opened')),
      stopping: () => new AbortController().signal,
      kept: keptIn(folder),
    });
    return { code, said, warned };
  };
}

const counts = '1 document, 4 entities, 1 claim, 2 relationships';

test.each(['all.yaml', 'all.ndjson'])('%s is written for its owner alone, and an empty store takes it again', async (name) => {
  await withFolder({ 'fictional.yaml': fictional }, async (folder) => {
    const run = commandsIn(folder);
    await run('load', `${folder}/fictional.yaml`);
    expect(await run('export', `${folder}/${name}`)).toEqual({ code: 0, said: [`FOLDER/${name} is written: ${counts}`], warned: [] });
    expect((await stat(`${folder}/${name}`)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((each) => each.includes('partial'))).toEqual([]);
    expect(await run('load', `${folder}/${name}`, 'second')).toEqual({
      code: 0,
      said: [`FOLDER/${name} is loaded: ${counts}`],
      warned: [],
    });
    await run('export', `${folder}/again-${name}`, 'second');
    expect(await readFile(`${folder}/again-${name}`, 'utf8')).toBe(await readFile(`${folder}/${name}`, 'utf8'));
  });
});

test('what stands there is replaced only by force', async () => {
  await withFolder({ 'all.yaml': 'mine' }, async (folder) => {
    const run = commandsIn(folder);
    expect(await run('export', `${folder}/all.yaml`)).toEqual({
      code: 1,
      said: [],
      warned: ['FOLDER/all.yaml is there already; choose another path, or add --force to replace it', 'FOLDER/all.yaml is not written'],
    });
    expect(await readFile(`${folder}/all.yaml`, 'utf8')).toBe('mine');
    expect((await run('export', '--force', `${folder}/all.yaml`)).code).toBe(0);
    expect(await readFile(`${folder}/all.yaml`, 'utf8')).toContain('dossier: []');
  });
});

test('a folder, a place that is none and a format that is none are refused with words', async () => {
  await withFolder({}, async (folder) => {
    const run = commandsIn(folder);
    await mkdir(`${folder}/there`);
    await writeFile(`${folder}/file`, '');
    expect((await run('export', `${folder}/there`)).warned[0]).toBe('FOLDER/there is a folder; give the path of a file in it');
    expect((await run('export', `${folder}/none/all.yaml`)).warned.at(-1)).toBe('FOLDER/none/all.yaml is not written');
    expect((await run('export', '--format', 'pdf', `${folder}/all.pdf`)).warned).toEqual([
      `"pdf" is no format; there are ${exportFormats.map(({ name }) => name).join(', ')}`,
      'FOLDER/all.pdf is not written',
    ]);
  });
});

test('one dossier is written alone, to where --out says, and what is not in it is counted', async () => {
  const other = `dossier:\n  id: other\n  title: Another\ndocuments:\n  - { id: other-letter, title: Another fictional letter }\n`;
  await withFolder({ 'fictional.yaml': fictional, 'other.yaml': other }, async (folder) => {
    const run = commandsIn(folder);
    await run('load', `${folder}/fictional.yaml`);
    await run('load', `${folder}/other.yaml`);
    expect(await run('export', '--dossier', 'other', '--format=ndjson', '--out', `${folder}/other.txt`)).toEqual({
      code: 0,
      said: [
        'FOLDER/other.txt is written: 1 document, 0 entities, 0 claims, 0 relationships',
        'left out: 4 entities, for only a part was asked for',
        'left out: 2 relationships, for only a part was asked for',
        'left out: 1 claim, for only a part was asked for',
        'left out: 1 document, for only a part was asked for',
        'left out: 1 dossier, for only a part was asked for',
      ],
      warned: [],
    });
    expect(await run('export', '--dossier', 'none', '--out', `${folder}/none.yaml`)).toMatchObject({
      code: 1,
      warned: ['there is no dossier "none"; there are fictional-dossier, other', 'FOLDER/none.yaml is not written'],
    });
    expect((await run('export', '--kinds', 'GHOST', '--out', `${folder}/none.yaml`)).warned[0]).toContain(
      '"GHOST" is none of PERSON, GROUP',
    );
    expect((await readdir(folder)).toSorted()).toEqual(['fictional.yaml', 'other.txt', 'other.yaml', 'store']);
  });
});

test('decisions that a dossier has no words for are counted, and ndjson holds them', async () => {
  await withFolder({ 'fictional.yaml': fictional }, async (folder) => {
    const run = commandsIn(folder);
    await run('load', `${folder}/fictional.yaml`);
    const store = engineOver(openEmbedded(`${folder}/store`));
    const [a, b] = [toId('fictional-clerk'), toId('fictional-writer')];
    await store.decide({ a, b, verdict: 'SAME', by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null });
    await store.close();
    expect((await run('export', `${folder}/all.yaml`)).said).toEqual([
      `FOLDER/all.yaml is written: ${counts}`,
      'left out, for dossier has no words for it: 1 decision about two entities',
    ]);
    expect((await run('export', '--format', 'ndjson', `${folder}/all.txt`)).said).toEqual([
      `FOLDER/all.txt is written: ${counts}, 1 decision`,
    ]);
    expect((await run('export', `${folder}/all.ndjson`)).said.length).toBe(1);
    expect((await run('load', `${folder}/all.ndjson`, 'second')).said).toEqual([`FOLDER/all.ndjson is loaded: ${counts}, 1 decision`]);
  });
});

test('a file to publish is written, and what was changed is said and not in it', async () => {
  await withFolder({ 'fictional.yaml': fictional }, async (folder) => {
    const run = commandsIn(folder);
    await run('load', `${folder}/fictional.yaml`);
    const { code, said, warned } = await run('publish', '--out', `${folder}/network.html`, '--title', 'What is said');
    expect([code, warned]).toEqual([0, []]);
    expect(said[0]).toMatch(/^FOLDER\/network\.html is written: \d names, 2 ties, 1 documents; it opens without a network$/);
    expect(said.some((line) => / is Person \d+/.test(line))).toBe(true);
    const html = await readFile(`${folder}/network.html`, 'utf8');
    expect(html).not.toContain('changed on the way');
    expect((await run('publish')).code).toBe(1);
    expect(await run('publish', '--dates', 'century', '--out', `${folder}/other.html`)).toMatchObject({
      code: 1,
      said: [],
    });
  });
});
