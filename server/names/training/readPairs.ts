import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise, scriptOf } from '#server/names/words/normalise.ts';
import type { Pair } from '#server/names/training/learnCosts.ts';

/** The pairs of one file, in its order. */
export type PairFile = 'google-train' | 'google-eval' | 'wikidata';

/** Reads pairs of single words from the folder of free data (see its README for formats and licences), normalised, without those that are no words. */
export function readPairs(folder: string, file: PairFile): Pair[] {
  switch (file) {
    case 'google-train':
      return parse(folder, 'google-ar2en-train.txt', ([arabic = '', latin = '']) => ({ arabic, latin, weight: 1 }));
    case 'google-eval':
      return parse(folder, 'google-ar2en-eval.txt', ([arabic = '', latin = '']) => ({ arabic, latin, weight: 1 }));
    case 'wikidata':
      return parse(folder, 'wikidata-wd_arabic_64', ([latin = '', arabic = '', count = '1']) => ({
        arabic: arabic.replaceAll(' ', ''),
        latin,
        weight: Number(count),
      }));
  }
}

function parse(folder: string, file: string, read: (columns: readonly string[]) => Pair): Pair[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => read(line.split('\t')))
    .map(({ arabic, latin, weight }) => ({ arabic: normalise(arabic), latin: normalise(latin), weight }))
    .filter(({ arabic, latin }) => isWord(arabic, 'arabic') && isWord(latin, 'latin'));
}

function isWord(word: string, script: 'arabic' | 'latin'): boolean {
  return scriptOf(word) === script && (script === 'latin' ? /^[a-z]{2,24}$/u : /^[\u0627-\u064a]{2,20}$/u).test(word);
}
