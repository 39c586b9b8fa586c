import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reportedSpeech } from '#server/import/dossier/reportedSpeech.ts';
import { complaintsAbout } from '#tests/import/dossierFolder.ts';

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
