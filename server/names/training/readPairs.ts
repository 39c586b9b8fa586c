import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise, scriptOf } from '#server/names/words/normalise.ts';
import type { Pair } from '#server/names/training/learnCosts.ts';

/** The pairs of one file, in its order. */
export type PairFile = 'google-train' | 'google-eval' | 'wikidata';

const files: Readonly<Record<PairFile, { readonly name: string; readonly read: (columns: readonly string[]) => Pair }>> = {
  'google-train': { name: 'google-ar2en-train.txt', read: arabicFirst },
  'google-eval': { name: 'google-ar2en-eval.txt', read: arabicFirst },
  wikidata: { name: 'wikidata-wd_arabic_64', read: latinFirst },
};

function arabicFirst([arabic = '', latin = '']: readonly string[]): Pair {
  return { arabic, latin, weight: 1 };
}

function latinFirst([latin = '', arabic = '', count = '1']: readonly string[]): Pair {
  return { arabic: arabic.replaceAll(' ', ''), latin, weight: Number(count) };
}

/** Reads pairs of single words from the folder of free data (see its README for formats and licences), normalised, without those that are no words. */
export function readPairs(folder: string, file: PairFile): Pair[] {
  const { name, read } = files[file];
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => read(line.split('\t')))
    .map(({ arabic, latin, weight }) => ({ arabic: normalise(arabic), latin: normalise(latin), weight }))
    .filter(({ arabic, latin }) => isWord(arabic, 'arabic') && isWord(latin, 'latin'));
}

function isWord(word: string, script: 'arabic' | 'latin'): boolean {
  return scriptOf(word) === script && (script === 'latin' ? /^[a-z]{2,24}$/u : /^[\u0627-\u064a]{2,20}$/u).test(word);
}
