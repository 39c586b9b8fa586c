import { scriptOf } from '#server/names/normalise.ts';
import { skeletonsOf } from '#server/names/skeleton.ts';
import { wordForms } from '#server/names/wordForms.ts';

/** Under this key lie all words without a consonant. It says that they have none, not that they are alike. */
export const noConsonant = '°';

const mostKeys = 48;
const lossMark = '-';

/**
 * The keys under which a word of a name is stored: its skeletons, and each skeleton of three symbols or more without one of its symbols (marked),
 * so that a slip of one consonant still meets it (the deletion neighbourhood of Mor and Fraenkel 1982). At most 48.
 */
export function wordKeys(word: string): readonly string[] {
  const skeletons = skeletonsWithForms(word);
  if (skeletons.length === 0) return [noKey(word)];
  return [
    ...new Set([...(hasNoConsonant(word) ? [noKey(word)] : []), ...skeletons, ...skeletons.flatMap(losses).map((each) => lossMark + each)]),
  ].slice(0, mostKeys);
}

/** The keys to look a word up by, in groups, the surest first: the same skeleton; one symbol too many; one missing; one replaced. */
export function askedKeys(word: string): readonly (readonly string[])[] {
  const skeletons = skeletonsWithForms(word);
  if (skeletons.length === 0) return [[noKey(word)]];
  const lost = [...new Set(skeletons.flatMap(losses))];
  return [
    [...(hasNoConsonant(word) ? [noKey(word)] : []), ...skeletons],
    [...lost, ...skeletons.map((each) => lossMark + each)],
    lost.map((each) => lossMark + each),
  ]
    .map((group) => group.slice(0, mostKeys))
    .filter((group) => group.length > 0);
}

/** The beginnings of keys that a word may have which begins like this one: skeletons of two symbols or more, or of one for three letters or more. */
export function begunKeys(word: string): readonly string[] {
  return skeletonsOf(word).filter((each) => each.length >= 2 || word.length >= 3);
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
