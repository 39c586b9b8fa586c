import { setImmediate } from 'node:timers/promises';
import { wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { fold, scriptOf } from '#server/names/words/normalise.ts';
import { wordForms, withoutInnerArticle } from '#server/names/words/wordForms.ts';
import { tokenise, wordsOf } from '#server/names/words/tokens.ts';

/** A name that must not be told. anyWord: nor any word of it, as of one human being. */
export type HiddenName = { readonly text: string; readonly anyWord: boolean };

const readAtOnce = 24;
const atOnce = 5_000;
const shortest = 4;
const shortestWord = 3;
const genitive = /['’]s(?!\p{L})/gu;
const alike = { within: 0.66, across: 0.5 } as const;

/** Whether a text tells a name that must not be told. */
export type Tells = (text: string) => boolean;

/**
 * Finds names that must not be told in a text, however it spells them and in whichever script: all words of a name by their sound and in any order, its letters whatever stands between
 * them, and of one human being any single word of three letters or more. Rather once too often.
 */
export function createSpotter(names: readonly HiddenName[]): Tells {
  const known = names.map(({ text, anyWord }) => ({ letters: lettersOf(text), words: [...new Set(namingWords(text))], anyWord }));
  const holders = new Map<string, number[]>();
  const wordsUnder = new Map<string, Set<string>>();
  for (const [of, { words }] of known.entries())
    for (const word of words) {
      const held = holders.get(word);
      if (held) held.push(of);
      else {
        holders.set(word, [of]);
        for (const key of keysOf(word)) wordsUnder.set(key, (wordsUnder.get(key) ?? new Set()).add(word));
      }
    }
  const meets = (word: string): readonly string[] =>
    [...new Set(keysOf(word).flatMap((key) => [...(wordsUnder.get(key) ?? [])]))].filter((other) => areAlike(word, other));
  return (text) => {
    const letters = lettersOf(text);
    if (known.some((name) => name.letters.length >= shortest && letters.includes(name.letters))) return true;
    const met = new Map<number, number>();
    for (const other of new Set([...readWords(text)].flatMap(meets)))
      for (const of of holders.get(other) ?? []) {
        const name = known[of];
        const times = (met.get(of) ?? 0) + 1;
        met.set(of, times);
        if (name && (times === name.words.length || (name.anyWord && isOwn(other)))) return true;
      }
    return false;
  };
}

/** The same for many names, of which other work has its turn between some thousands. */
export async function createSpotterOfMany(names: readonly HiddenName[]): Promise<Tells> {
  const spotters: Tells[] = [];
  for (let at = 0; at < names.length; at += atOnce) {
    spotters.push(createSpotter(names.slice(at, at + atOnce)));
    await setImmediate();
  }
  return (text) => spotters.some((tells) => tells(text));
}

/** Whether a word tells a human being by itself. */
function isOwn(word: string): boolean {
  return word.length >= shortestWord && /\p{L}/u.test(word);
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
