import { latinPieces, type LatinPieces } from '#server/names/compare/crossDistance.ts';
import { arabicLetters, type ArabicLetters } from '#server/names/compare/letterCosts.ts';
import { leastCosts, massOf } from '#server/names/compare/editCosts.ts';
import { recent } from '#server/domain/recent.ts';
import { latinSounds } from '#server/names/sound/latinSounds.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { usualBy } from '#server/names/words/usualSpelling.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

/** A form of a word as it is compared. What only some comparisons need is found out where it is first asked for. */
export type Read = {
  readonly word: string;
  readonly script: 'arabic' | 'latin' | 'other';
  readonly hasNumber: boolean;
  /** Whether it is a Latin word that begins with another consonant than the l of an article. */
  readonly startsWithConsonant: boolean;
  /** Whether it is a servant of God (Abd and what follows it), and whether it is one as it is being typed. */
  readonly serves: boolean;
  readonly begunServes: boolean;
  /** What is heard of a Latin word, and how much it is. */
  readonly sounds: string;
  readonly mass: number;
  /** What is compared within the script, how much it is, and which letters there may be, by the last five bits. */
  readonly heard: string;
  readonly size: number;
  readonly letters: number;
  costs: Float64Array | null;
  pieces: LatinPieces | null;
  letterCosts: ArabicLetters | null;
  usual: ReturnType<typeof usualBy> | null;
  plain: Read | null;
};

/** The forms of a word, read once. articled: whether each has the article that the next one is without; bare: those without, where the first has one. withoutL: a Latin word without the bare l of an article before a vowel; afterArticle: an Arabic one before which that may stand. */
export type WordForms = FormList & { readonly bare: FormList; readonly withoutL: string | null; readonly afterArticle: string | null };

/** Forms of a word, in their order. */
export type FormList = { readonly all: readonly Read[]; readonly articled: readonly boolean[] };

const mostRead = 20_000;
const longestWord = 48;
/** Abd and what follows it are a servant of God, and no other word that reads like it (Obeida). */
const servant = { arabic: /^عا?بد/u, latin: /^abd./u, other: /^(?!)/u } as const;
const elidedArticle = /^l([aeiou][a-z]{3,})$/u;
const articleBeforeVowel = /^ال([عا]..+)$/u;
const consonantFirst = /^[^aeioul]/u;
const doubledGlide = /([wy])\1/gu;
const frenchVowel = /(?<![aeiouy])ou(?![aeiouy])/gu;
const read = recent<WordForms>(mostRead);

/** The forms of a word as they are compared; the last 20,000 words or fewer are remembered. */
export function readForms(word: string): WordForms {
  const known = read.get(word);
  if (known) return known;
  const all = wordForms(word.slice(0, longestWord)).map(readWord);
  const forms = listOf(all);
  const bare = forms.articled[0] === true ? listOf(all.filter((_, place) => forms.articled[place] !== true)) : forms;
  const made = {
    ...forms,
    bare,
    withoutL: elidedArticle.exec(word)?.[1] ?? null,
    afterArticle: articleBeforeVowel.exec(word)?.[1] ?? null,
  };
  read.keep(word, made);
  return made;
}

function listOf(all: readonly Read[]): FormList {
  return { all, articled: all.map(({ word }, place) => (all[place + 1]?.word.length ?? Infinity) < word.length) };
}

/** Reads one form of a word. */
export function readWord(word: string): Read {
  const script = scriptOf(word);
  const sounds = script === 'latin' ? latinSounds(word) : '';
  const mass = massOf(sounds);
  const heard = script === 'latin' ? sounds : word;
  let letters = 0;
  for (let at = 0; at < heard.length; at += 1) letters |= 1 << (heard.charCodeAt(at) & 31);
  return {
    word,
    script,
    hasNumber: /\d/u.test(word),
    startsWithConsonant: script === 'latin' && consonantFirst.test(word),
    serves: servant[script].test(word),
    begunServes: word.startsWith('abd'),
    sounds,
    mass,
    heard,
    size: script === 'latin' ? mass : word.length,
    letters,
    costs: null,
    pieces: null,
    letterCosts: null,
    usual: null,
    plain: null,
  };
}

/** What each letter that is heard costs at least where the other word has it not. */
export function costsOf(form: Read): Float64Array {
  const { script, heard } = form;
  return (form.costs ??= Float64Array.from(heard, (letter) => (script === 'other' ? 0 : leastCosts[script](letter.charCodeAt(0)))));
}

/** The pieces of a Latin form, as they are aligned. */
export function piecesOf(form: Read): LatinPieces {
  return (form.pieces ??= latinPieces(form.word));
}

/** The letters of an Arabic form, as they are aligned. */
export function lettersOf(form: Read): ArabicLetters {
  return (form.letterCosts ??= arabicLetters(form.word));
}

/** Whether a Latin form is a usual spelling of an Arabic word. */
export function isUsual(form: Read, arabic: string): ReturnType<ReturnType<typeof usualBy>> {
  return (form.usual ??= usualBy(form.word))(arabic);
}

/** A Latin form with the glides that are doubled in it written once (Sayyed, السيد) and with the u that French writes ou (Tourki, التركي); itself where it has neither. */
export function plainOf(form: Read): Read {
  if (form.plain !== null) return form.plain;
  const plain = form.word.replaceAll(doubledGlide, '$1').replaceAll(frenchVowel, 'u');
  return (form.plain = plain === form.word ? form : readWord(plain));
}
