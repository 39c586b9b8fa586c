import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecords } from '#server/import/formats.ts';
import { checked } from '#server/import/land.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { readSource, sourceMissing } from '#tests/seeds/source.ts';

const source = readSource();
const missing = source === null ? sourceMissing : null;
const runLength = 6;

/** Words in Arabic letters, without vowel signs and tatweel. */
function arabicWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '')
      .match(/[\p{Script=Arabic}--[\p{P}\p{N}]]+/gv) ?? []
  );
}

function runsOf(text: string): string[] {
  const words = arabicWords(text);
  return words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' '));
}

test("the SHA-256 of every claim is that of its lines' text", leftOutWithout(missing), async () => {
  const batch = checked(await readRecords('seeds/deir-ez-zor-2015'));
  const found = batch.allegations.map(({ id, locator }) => ({ id, sha256: locator?.sha256 }));
  const expected = batch.allegations.map(({ id, locator }) => {
    const text = (source ?? []).slice((locator?.lineFrom ?? 1) - 1, locator?.lineTo ?? 0).join('\n');
    return { id, sha256: createHash('sha256').update(text.trim().normalize('NFC')).digest('hex') };
  });
  expect(found).toEqual(expected);
});

test('no six words in a row of the report stand in the repository', leftOutWithout(missing), () => {
  const runs = new Set(runsOf((source ?? []).join('\n')));
  expect(runs.size).toBeGreaterThan(500);
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const copied = files.flatMap((file) => {
    const text = readFileIfThere(file);
    return runsOf(text).flatMap((run) => (runs.has(run) ? [`${file}: ${run}`] : []));
  });
  expect(copied).toEqual([]);
});

test('a copied sentence would be found, whatever its marks', leftOutWithout(missing), () => {
  const sentence = arabicWords(source?.[11] ?? '').slice(20, 30);
  const copy = sentence.map((word) => `${word[0]}\u064e${word.slice(1)}`).join(' ، ');
  const runs = new Set(runsOf((source ?? []).join('\n')));
  expect(runsOf(copy).every((run) => runs.has(run))).toBe(true);
});

function readFileIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
