import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reportedSpeech } from '#server/import/dossier/reportedSpeech.ts';
import { complaintsAbout, withFolder } from '#tests/import/dossierFolder.ts';
import { run } from '#tests/import/importCommand.ts';

test('the small dossier that the README teaches with is correct', async () => {
  const example = /```yaml\n(.*?)```/s.exec(await readFile('seeds/README.md', 'utf8'))?.[1];
  if (example === undefined) throw new TypeError('the README shows no dossier');
  expect(await complaintsAbout({ 'example.yaml': example })).toEqual([]);
});

test('the words by which a check tells that a claim reads as one are listed in the README', async () => {
  const readme = await readFile('seeds/README.md', 'utf8');
  expect([readme.includes(`English: ${reportedSpeech.en.join(', ')}.`), readme.includes(`: ${reportedSpeech.ar.join('، ')}.`)]).toEqual([
    true,
    true,
  ]);
});

test('the table and the mapping that the README teaches with make what they say', async () => {
  const readme = await readFile('seeds/README.md', 'utf8');
  const [, table = '', mapping = ''] = /```csv\n(.*?)```\s+```yaml\n(.*?)```/s.exec(readme) ?? [];
  await withFolder({ 'list.csv': table, 'how.yaml': mapping }, async (folder) => {
    const { said, warned } = await run(folder, `${folder}/list.csv`, '--mapping', `${folder}/how.yaml`);
    expect([warned, said]).toEqual([
      [],
      [
        'list.csv is read as utf-8, its cells parted by commas',
        '1 row has no amount, and no payment is made of that; write in the mapping when: with a column that each payment has, where they are payments all the same',
        'list.csv is imported: 2 rows, 1 document, 6 entities, 8 claims, 6 relationships',
      ],
    ]);
  });
});
