import { scriptOf } from '#server/names/words/normalise.ts';
import { glidedSkeletonsOf, skeletonsOf } from '#server/names/sound/skeleton.ts';
import { usualWords } from '#server/names/words/usualSpelling.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

/** Under this key lie all words without a consonant. It says that they have none, not that they are alike. */
const noConsonant = '°';

const mostKeys = 48;
const lossMark = '-';
const glideMark = '+';
const fewSymbols = 2;

/**
 * The keys under which a word of a name is stored: its skeletons, and each skeleton of three symbols or more without one of its symbols (marked),
 * so that a slip of one consonant still meets it (the deletion neighbourhood of Mor and Fraenkel 1982). A word of two symbols or less, which many
 * share, has its skeletons with w and y, too, and those without one of their symbols (marked). At most 48.
 */
export function wordKeys(word: string): readonly string[] {
  const skeletons = skeletonsWithForms(word);
  if (skeletons.length === 0) return [noKey(word)];
  return [
    ...new Set([
      ...(hasNoConsonant(word) ? [noKey(word)] : []),
      ...skeletons,
      ...marked(glideMark, glided(word, skeletons)),
      ...marked(lossMark, skeletons.flatMap(losses)),
      ...marked(lossMark + glideMark, glided(word, skeletons).flatMap(losses)),
    ]),
  ].slice(0, mostKeys);
}

/**
 * The keys to look a word up by. glided: the same skeleton with w and y, for a word of few symbols; same: the same skeleton, or that of a
 * word which it is a usual spelling of; slips: one symbol too many or one missing, then one replaced.
 */
export type AskedKeys = {
  readonly glided: readonly string[];
  readonly same: readonly string[];
  readonly slips: readonly (readonly string[])[];
};

/** The keys to look a word up by, at most 48 of a sort. */
export function askedKeys(word: string): AskedKeys {
  const skeletons = skeletonsWithForms(word);
  if (skeletons.length === 0) return { glided: [], same: [noKey(word)], slips: [] };
  const withGlides = glided(word, skeletons);
  const [lost, lostGlided] = [skeletons, withGlides].map((each) => [...new Set(each.flatMap(losses))]);
  const same = [...(hasNoConsonant(word) ? [noKey(word)] : []), ...skeletons, ...usualWords(word).flatMap(skeletonsOf)];
  const oneMoreOrLess = [
    ...(lost ?? []),
    ...marked(lossMark, skeletons),
    ...marked(glideMark, lostGlided),
    ...marked(lossMark + glideMark, withGlides),
  ];
  const another = [...marked(lossMark, lost), ...marked(lossMark + glideMark, lostGlided), ...digraphSlips(word).flatMap(skeletonsOf)];
  return {
    glided: marked(glideMark, withGlides).slice(0, mostKeys),
    same: [...new Set(same)].slice(0, mostKeys),
    slips: [oneMoreOrLess, another].map((keys) => keys.slice(0, mostKeys)),
  };
}

/** The beginnings of keys that a word may have which begins like this one: skeletons of two symbols or more, or of one for so many letters or more. */
export function begunKeys(word: string, letters = 3): readonly string[] {
  return skeletonsOf(word).filter((each) => each.length >= 2 || word.length >= letters);
}

/** What a Latin word may have been whose two letters of one sound a slip has parted or spoilt: Khasahm for Khasham, Baqhuz for Baghuz, Acara for Achara, Kmhesham and Kgesham for Khesham, Suknhah for Sukhnah. */
function digraphSlips(word: string): readonly string[] {
  if (scriptOf(word) !== 'latin') return [];
  const found: string[] = [];
  for (const [at, letter] of Array.from(word).entries()) {
    const [before, rest] = [word.slice(0, at), word.slice(at + 1)];
    if (/^[aeiou]h/u.test(letter + rest) && /[cdgkstz]$/u.test(before)) found.push(`${before}h${letter}${rest.slice(1)}`);
    if (/^[bfjlmnpqrvwxy]h/u.test(letter + rest)) for (const first of 'cdgkst') found.push(before + first + rest);
    if (letter === 'c' && !/^[hk]/u.test(rest)) found.push(`${before}ch${rest}`);
    if (!/[cdgkst]$/u.test(before) || !/^[bcdfgj-np-tv-z]/u.test(letter)) continue;
    if (rest.startsWith('h')) found.push(before + rest, `${before}h${letter}${rest.slice(1)}`);
    else if (/^[aeiou]/u.test(rest) && !before.endsWith(letter)) found.push(`${before}h${rest}`);
  }
  return found;
}

function glided(word: string, skeletons: readonly string[]): readonly string[] {
  if (skeletons.every(({ length }) => length > fewSymbols)) return [];
  return [...new Set(wordForms(word).flatMap(glidedSkeletonsOf))];
}

function marked(mark: string, keys: readonly string[] = []): readonly string[] {
  return keys.map((key) => mark + key);
}

function skeletonsWithForms(word: string): readonly string[] {
  return [...new Set(wordForms(word).flatMap(skeletonsOf))];
}

function hasNoConsonant(word: string): boolean {
  return skeletonsOf(word.replace(/(?:[ةه]|h)$/u, '')).length === 0;
}

function losses(skeleton: string): readonly string[] {
  if (skeleton.length < 3) return [];
  return Array.from(skeleton, (_, index) => {
    const rest = skeleton.slice(0, index) + skeleton.slice(index + 1);
    return rest.replace(/(.)\1/gu, '$1');
  });
}

function noKey(word: string): string {
  return scriptOf(word) === 'other' ? `${noConsonant}${word}` : noConsonant;
}
