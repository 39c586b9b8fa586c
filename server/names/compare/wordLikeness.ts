import { crossDistance, latinPieces, type LatinPieces } from '#server/names/compare/crossDistance.ts';
import { arabicLetters, type ArabicLetters } from '#server/names/compare/letterCosts.ts';
import { arabicCosts, latinCosts, leastCosts, massOf } from '#server/names/compare/editCosts.ts';
import { editDistance } from '#server/names/compare/editDistance.ts';
import { beginning, untyped } from '#server/names/compare/begun.ts';
import { numberLikeness } from '#server/names/compare/numberLikeness.ts';
import { recent } from '#server/domain/recent.ts';
import { latinSounds } from '#server/names/sound/latinSounds.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { areOfOneName } from '#server/names/words/frequentNames.ts';
import { usualSpelling } from '#server/names/words/usualSpelling.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

/** How two words were held to be one: written alike, written alike but for orthography, read alike across scripts, read alike in Latin letters, with a slip, the one begins the other, or, in names of bodies, they say the same in two languages. */
export type Rule = 'same' | 'orthography' | 'sound' | 'spelling' | 'slip' | 'beginning' | 'translation';

/** likeness: 0 to 1. asRead: of a translation, what the two are as they are read. */
export type WordMatch = { readonly likeness: number; readonly rule: Rule; readonly asRead?: WordMatch };

/** Below this a likeness is told as a slip: of what is one word 2 to 7 in a hundred lie below, of words with another consonant six to seven in ten. */
const slipBelow = { sound: 0.9, short: 0.8, spelling: 0.8 } as const;
const shortWord = 2;
const shortName = 5;
const withoutArticle = 0.985;
const surelyBegun = { likeness: 0.7, unread: 1.5 } as const;
const crossScale = 3;
const arabicScale = 0.4;
const latinScale = 0.4;
const steepness = 2.5;
const usualShare = 0.4;
const unusualCost = 0.25;
const longestWord = 48;
/** What two Latin spellings of one frequent name are alike at least, however they sound (Mehmet, Mohammed). */
const ofOneName = 0.96;
/** What another consonant than the typed one costs at least, by what is compared, across scripts in all or by the letter: no beginning bears one. */
const otherConsonant = { across: 6.5, acrossEach: 1.4, arabic: 0.5, latin: 0.9 } as const;
/** Abd and what follows it are a servant of God, and no other word that reads like it (Obeida). */
const servant = { neither: /^abd./u, arabic: /^abd./u, latin: /^abd/u } as const;
const arabicServant = /^عا?بد/u;
const notServing = 0.6;
const elidedArticle = /^l([aeiou][a-z]{3,})$/u;
const articleBeforeVowel = /^ال([عا]..+)$/u;
/** What of an Arabic word may sound as a vowel after its article. */
const vowelAfter = /^ال[اعيو]|^(?!ال)/u;
const consonantFirst = /^[^aeioul]/u;
const doubledGlide = /([wy])\1/gu;
const frenchVowel = /(?<![aeiouy])ou(?![aeiouy])/gu;

/** Compares words with one word again and again: what is asked, read once. begun: the word may be only a beginning; articled: an article stands before it, so that none is in it (al-Almani). An article that both have makes them no more alike. */
export function comparerOf(word: string, begun = false, articled = false): (other: string) => WordMatch {
  const asked = articled ? readForms(word).slice(0, 1) : readForms(word);
  const startsWithArticle = !articled && /^(?:ا|[ae]l)/u.test(word);
  const isVowelAlone = /^[ae]l[aeiouy]+$/u.test(word);
  const mayBeElided = elidedArticle.test(word) || articleBeforeVowel.test(word);
  return (other) => {
    if (other === word) return { likeness: 1, rule: 'same' };
    let best: WordMatch = { likeness: 0, rule: 'slip' };
    const others = readForms(other);
    const [own, forms] = [besideLatin(asked, others[0]), besideLatin(others, asked[0])];
    for (const [index, form] of own.entries())
      for (const [place, otherForm] of forms.entries()) {
        if (index === 0 && place === 0 && hasArticle(own, 0) && hasArticle(forms, 0)) continue;
        if (articled && hasArticle(forms, place)) continue;
        const mayBegin = begun && (startsWithArticle ? !isVowelAlone || vowelAfter.test(other) : !hasArticle(forms, place));
        const match = compare(form, otherForm, mayBegin);
        const likeness = match.likeness * (index === place ? 1 : withoutArticle);
        if (likeness > best.likeness) best = { ...match, likeness };
      }
    return mayBeElided ? closer(best, elided(word, other)) : best;
  };
}

/** Whether a form has the article that the next one is without. */
function hasArticle(forms: WordForms, place: number): boolean {
  return (forms[place + 1]?.word.length ?? Infinity) < (forms[place]?.word.length ?? 0);
}

/** The forms of an Arabic word that may be met by a Latin one: none with an article where that begins with another consonant than l, for the two letters of it would make any two words more alike (Shammari is no العماري). */
function besideLatin(forms: WordForms, other: Read | undefined): WordForms {
  if (other?.startsWithConsonant !== true || forms[0]?.script !== 'arabic' || !hasArticle(forms, 0)) return forms;
  return forms.filter((_, place) => !hasArticle(forms, place));
}

/** A Latin word that begins with the article's bare l before a vowel (Labidi), as the Arabic one with its article (العبيدي): no other word loses an l. */
function elided(word: string, other: string): WordMatch | null {
  const [one, two] = [elidedArticle.exec(word)?.[1], elidedArticle.exec(other)?.[1]];
  const [arabic, latin] = one === undefined ? [articleBeforeVowel.exec(word)?.[1], two] : [articleBeforeVowel.exec(other)?.[1], one];
  if (arabic === undefined || latin === undefined) return null;
  const match = across(readWord(arabic), readWord(latin), 'neither');
  return { ...match, likeness: match.likeness * withoutArticle };
}

function closer(one: WordMatch, other: WordMatch | null): WordMatch {
  return other !== null && other.likeness > one.likeness ? other : one;
}

type Read = {
  readonly word: string;
  readonly script: 'arabic' | 'latin' | 'other';
  readonly hasNumber: boolean;
  /** Whether it is a Latin word that begins with another consonant than the l of an article. */
  readonly startsWithConsonant: boolean;
  /** What is heard of a Latin word, and how much it is. */
  readonly sounds: string;
  readonly mass: number;
  /** What is compared within the script, how much it is, what each of it costs at least where the other has it not, and which there may be, by the last five bits. */
  readonly heard: string;
  readonly size: number;
  readonly costs: Float64Array;
  readonly letters: number;
  pieces: LatinPieces | null;
  letterCosts: ArabicLetters | null;
};

/** The forms of a word, read once. */
export type WordForms = readonly Read[];

const mostRead = 20_000;
const read = recent<readonly Read[]>(mostRead);

/** The forms of a word as they are compared; the last 20,000 words or fewer are remembered. */
export function readForms(word: string): readonly Read[] {
  const known = read.get(word);
  if (known) return known;
  const forms = wordForms(word.slice(0, longestWord)).map(readWord);
  read.keep(word, forms);
  return forms;
}

/**
 * Whether two words of one script are surely less alike than this, by their letters alone: cheap, and true only where wordLikeness would say so.
 * Each letter that the other has not costs at least its cheapest edit.
 */
export function surelyUnlike(likeness: number): (one: WordForms, other: WordForms) => boolean {
  const farthest = { arabic: farthestOf(arabicScale, likeness), latin: farthestOf(latinScale, likeness) };
  return (one, other) => {
    for (const form of one) for (const otherForm of other) if (!isBeyond(form, otherForm, farthest)) return false;
    return true;
  };
}

function isBeyond(a: Read, b: Read, farthest: Readonly<Record<'arabic' | 'latin', number>>): boolean {
  if (a.script !== b.script || a.script === 'other' || a.hasNumber || b.hasNumber) return false;
  const far = (farthest[a.script] * (a.size + b.size)) / 2;
  return (
    lostByLetters(a, b.letters) > far || lostByLetters(b, a.letters) > far || leastToLose(a, b.heard) > far || leastToLose(b, a.heard) > far
  );
}

/** No more than leastToLose says: what those cost of which the other has none that ends in the same bits. */
function lostByLetters({ heard, costs }: Read, letters: number): number {
  let sum = 0;
  for (let at = 0; at < costs.length; at += 1) if (((letters >>> (heard.charCodeAt(at) & 31)) & 1) === 0) sum += costs[at] ?? 0;
  return sum;
}

const countsOf = new Int8Array(2 ** 16);

/** What the letters of a word cost at least that another has not, or has not as often. */
function leastToLose({ heard, costs }: Read, other: string): number {
  for (let at = 0; at < other.length; at += 1) countsOf[other.charCodeAt(at)] = (countsOf[other.charCodeAt(at)] ?? 0) + 1;
  let sum = 0;
  for (let at = 0; at < heard.length; at += 1) {
    const letter = heard.charCodeAt(at);
    const left = countsOf[letter] ?? 0;
    if (left > 0) countsOf[letter] = left - 1;
    else sum += costs[at] ?? 0;
  }
  for (let at = 0; at < other.length; at += 1) countsOf[other.charCodeAt(at)] = 0;
  return sum;
}

/** Whether a slip between two Arabic words makes them two names: in words of five letters or less, or where both are borne by others, too. */
export function slipTells(a: string, b: string, areShared: boolean): boolean {
  return areShared || Math.min(bareLength(a), bareLength(b)) <= shortName;
}

function bareLength(word: string): number {
  return wordForms(word).at(-1)?.length ?? word.length;
}

/** How alike two words are as they are written, no article in either being read as one. */
export function likenessAsWritten(word: string, other: string, begun: boolean): WordMatch {
  const [one, two] = [readForms(word)[0], readForms(other)[0]];
  return one && two ? compare(one, two, begun) : { likeness: 0, rule: 'slip' };
}

/** How alike two words are. Within one script a written difference counts as one: only the sounds of Latin spellings, and orthography, may vary. */
export function wordLikeness(a: string, b: string): WordMatch {
  return comparerOf(a)(b);
}

function readWord(word: string): Read {
  const script = scriptOf(word);
  const sounds = script === 'latin' ? latinSounds(word) : '';
  const mass = massOf(sounds);
  const heard = script === 'latin' ? sounds : word;
  const costs = new Float64Array(heard.length);
  let letters = 0;
  for (let at = 0; at < heard.length; at += 1) {
    const letter = heard.charCodeAt(at);
    costs[at] = script === 'other' ? 0 : leastCosts[script](letter);
    letters |= 1 << (letter & 31);
  }
  const size = script === 'latin' ? mass : word.length;
  const startsWithConsonant = script === 'latin' && consonantFirst.test(word);
  return {
    word,
    script,
    hasNumber: /\d/u.test(word),
    startsWithConsonant,
    sounds,
    mass,
    heard,
    size,
    costs,
    letters,
    pieces: null,
    letterCosts: null,
  };
}

function compare(a: Read, b: Read, begun: boolean): WordMatch {
  if (a.word === b.word) return { likeness: 1, rule: 'same' };
  if (a.hasNumber || b.hasNumber) return numberLikeness(a.word, b.word, begun);
  if (a.script === 'arabic' && b.script === 'latin') return across(a, b, begun ? 'arabic' : 'neither');
  if (a.script === 'latin' && b.script === 'arabic') return across(b, a, begun ? 'latin' : 'neither');
  if (a.script !== b.script) return { likeness: 0, rule: 'slip' };
  if (a.script === 'latin') return withinLatin(a, b, begun);
  return withinArabic(a.word, b.word, begun);
}

function knownOrHeard(heard: number, usual: ReturnType<typeof usualSpelling>): number {
  if (usual === 'usual') return heard * usualShare;
  return usual === 'unusual' ? heard + unusualCost : heard;
}

/** As acrossAsWritten, and as it were with the glides that Latin letters double written once (Sayyed, السيد) and with the u that French writes ou (Tourki, التركي). */
function across(arabic: Read, latin: Read, begun: 'neither' | 'arabic' | 'latin'): WordMatch {
  const match = acrossAsWritten(arabic, latin, begun);
  const plain = latin.word.replaceAll(doubledGlide, '$1').replaceAll(frenchVowel, 'u');
  return plain === latin.word ? match : closer(match, acrossAsWritten(arabic, readWord(plain), begun));
}

/** How alike an Arabic word and a Latin one are; a slip that may as well be a beginning, with more of the word left to type, is one (Der, درعا). */
function acrossAsWritten(arabic: Read, latin: Read, begun: 'neither' | 'arabic' | 'latin'): WordMatch {
  latin.pieces ??= latinPieces(latin.word);
  arabic.letterCosts ??= arabicLetters(arabic.word);
  const distance = crossDistance(arabic.letterCosts, latin.pieces);
  const heard = distance / ((arabic.word.length + latin.word.length) / 2);
  const isServant = servant[begun].test(latin.word) && !arabicServant.test(arabic.word);
  const whole = fall(knownOrHeard(heard, usualSpelling(latin.word, arabic.word)), crossScale) * (isServant ? notServing : 1);
  const asWhole = judged(whole, 'sound', arabic.word.length <= shortWord ? 'short' : 'sound');
  if (begun === 'neither') return asWhole;
  const [typed, meant] = begun === 'arabic' ? [arabic.word, latin.word] : [latin.word, arabic.word];
  const most = Math.max(otherConsonant.across, otherConsonant.acrossEach * typed.length);
  const toBegin = crossDistance(arabic.letterCosts, latin.pieces, begun, most);
  if (toBegin >= most) return asWhole;
  const part = beginning * untyped(meant.length - typed.length) * fall(toBegin / typed.length, crossScale);
  if (part > whole) return { likeness: part, rule: 'beginning' };
  const isBegun = part >= surelyBegun.likeness && distance - toBegin >= surelyBegun.unread;
  return isBegun && asWhole.rule === 'slip' ? { ...asWhole, rule: 'beginning' } : asWhole;
}

function withinArabic(a: string, b: string, begun: boolean): WordMatch {
  const length = (a.length + b.length) / 2;
  const whole = fall(editDistance(a, b, arabicCosts) / length, arabicScale);
  if (begun) {
    const distance = editDistance(a, b, arabicCosts, true);
    const part = distance < otherConsonant.arabic ? beginning * untyped(b.length - a.length) * fall(distance / a.length, arabicScale) : 0;
    if (part > whole) return { likeness: part, rule: 'beginning' };
  }
  return whole > 0.99 ? { likeness: whole, rule: 'orthography' } : { likeness: whole, rule: 'slip' };
}

function withinLatin(a: Read, b: Read, begun: boolean): WordMatch {
  const heard = 0.998 * fall(editDistance(a.sounds, b.sounds, latinCosts) / ((a.mass + b.mass) / 2), latinScale);
  const whole = heard < ofOneName && areOfOneName(a.word, b.word) ? ofOneName : heard;
  if (begun) {
    const distance = b.word.startsWith(a.word) ? 0 : editDistance(a.sounds, b.sounds, latinCosts, true);
    const part = distance < otherConsonant.latin ? beginning * fall(distance / a.mass, latinScale) : 0;
    if (part > whole) return { likeness: part, rule: 'beginning' };
  }
  return judged(whole, 'spelling', 'spelling');
}

function judged(likeness: number, rule: Rule, by: keyof typeof slipBelow): WordMatch {
  return { likeness, rule: likeness < slipBelow[by] ? 'slip' : rule };
}

/** One at no distance, half at 0.86 of the scale, nothing far beyond it: slips are borne, other words are not. */
function fall(distance: number, scale: number): number {
  return Math.exp(-((distance / scale) ** steepness));
}

/** The distance from which on fall says less than a likeness, a little more for what is rounded. */
function farthestOf(scale: number, likeness: number): number {
  return scale * (-Math.log(likeness)) ** (1 / steepness) + 1e-9;
}
