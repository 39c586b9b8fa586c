import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { complaintsAbout } from '#tests/import/dossierFolder.ts';

test('the small dossier that the README teaches with is correct', async () => {
  const example = /```yaml\n(.*?)```/s.exec(await readFile('seeds/README.md', 'utf8'))?.[1];
  if (example === undefined) throw new TypeError('the README shows no dossier');
  expect(await complaintsAbout({ 'example.yaml': example })).toEqual([]);
});
