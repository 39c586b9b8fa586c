import { wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { fold, scriptOf } from '#server/names/words/normalise.ts';
import { wordForms, withoutInnerArticle } from '#server/names/words/wordForms.ts';
import { tokenise, wordsOf } from '#server/names/words/tokens.ts';

/** A name that must not be told. anyWord: nor any word of it, as of one human being. */
export type HiddenName = { readonly text: string; readonly anyWord: boolean };

const readAtOnce = 24;
const shortest = 4;
const shortestWord = 3;
const genitive = /['’]s(?!\p{L})/gu;
const alike = { within: 0.66, across: 0.5 } as const;

/**
 * Finds names that must not be told in a text, however it spells them and in whichever script: all words of a name by their sound and in any order, its letters whatever stands between
 * them, and of one human being any single word of three letters or more. Rather once too often. Answers whether the text tells one.
 */
export function createSpotter(names: readonly HiddenName[]): (text: string) => boolean {
  const known = names.map(({ text, anyWord }) => ({ letters: lettersOf(text), words: [...new Set(namingWords(text))], anyWord }));
  const holders = new Map<string, { readonly word: string; readonly of: number }[]>();
  for (const [of, { words }] of known.entries())
    for (const word of words)
      for (const key of keysOf(word)) {
        const held = holders.get(key);
        if (held) held.push({ word, of });
        else holders.set(key, [{ word, of }]);
      }
  return (text) => {
    const letters = lettersOf(text);
    if (known.some((name) => name.letters.length >= shortest && letters.includes(name.letters))) return true;
    const met = new Map<number, Set<string>>();
    for (const word of readWords(text))
      for (const { word: other, of } of new Set(keysOf(word).flatMap((key) => holders.get(key) ?? []))) {
        const name = known[of];
        if (!name || !areAlike(word, other)) continue;
        if (name.anyWord && other.length >= shortestWord && /\p{L}/u.test(other)) return true;
        const words = met.get(of) ?? new Set();
        met.set(of, words.add(other));
        if (words.size === name.words.length) return true;
      }
    return false;
  };
}

function lettersOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{Nd}]/gu, '');
}

/** The words of a name that are its own; all of them where it has no others. */
function namingWords(text: string): readonly string[] {
  const tokens = tokenise(text);
  const own = tokens.filter((token) => token.class === 'word');
  return (own.length > 0 ? own : tokens).map((token) => fold(token.text));
}

/** All words of a text, as they stand and as names are read, however long it is. */
function readWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text.replaceAll(genitive, ' '));
  const parts = Array.from({ length: Math.ceil(words.length / (readAtOnce / 2)) }, (_, at) =>
    words.slice((at * readAtOnce) / 2, (at * readAtOnce) / 2 + readAtOnce).join(' '),
  );
  return new Set([...words, ...parts.flatMap((part) => tokenise(part).map((token) => token.text))].map(fold));
}

function keysOf(word: string): readonly string[] {
  return [...new Set(formsOf(word).flatMap((form) => [form, ...skeletonsOf(form)]))];
}

/** A word with and without an article or a preposition that is written to it. */
function formsOf(word: string): readonly string[] {
  return [...new Set([word, ...wordForms(word), withoutInnerArticle(word)])];
}

function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const least = alike[scriptOf(one) === scriptOf(other) ? 'within' : 'across'];
  return formsOf(one).some((a) => formsOf(other).some((b) => a === b || wordLikeness(a, b).likeness >= least));
}
