import { crossDistance } from '#server/names/compare/crossDistance.ts';
import { arabicCosts, latinCosts } from '#server/names/compare/editCosts.ts';
import { editDistance } from '#server/names/compare/editDistance.ts';
import { beginning, untyped } from '#server/names/compare/begun.ts';
import { fall, farthestOf, scales } from '#server/names/compare/fall.ts';
import { numberLikeness } from '#server/names/compare/numberLikeness.ts';
import {
  isUsual,
  lettersOf,
  piecesOf,
  plainOf,
  readForms,
  readWord,
  type FormList,
  type Read,
  type WordForms,
} from '#server/names/compare/readForms.ts';
import { areOfOneName } from '#server/names/words/frequentNames.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

/** How two words were held to be one: written alike, written alike but for orthography, read alike across scripts, read alike in Latin letters, with a slip, the one begins the other, or, in names of bodies, they say the same in two languages. */
export type Rule = 'same' | 'orthography' | 'sound' | 'spelling' | 'slip' | 'beginning' | 'translation';

/** likeness: 0 to 1. asRead: where something else decides (a translation, a rule that tells two words apart), what the two are as they are read. */
export type WordMatch = { readonly likeness: number; readonly rule: Rule; readonly asRead?: WordMatch };

/** Below this a likeness is told as a slip: of what is one word 2 to 7 in a hundred lie below, of words with another consonant six to seven in ten. */
const slipBelow = { sound: 0.9, short: 0.8, spelling: 0.8 } as const;
const shortWord = 2;
const shortName = 5;
const withoutArticle = 0.985;
const surelyBegun = { likeness: 0.7, unread: 1.5 } as const;
const usualShare = 0.4;
const unusualCost = 0.25;
/** What two Latin spellings of one frequent name are alike at least, however they sound (Mehmet, Mohammed). */
const ofOneName = 0.96;
/** What another consonant than the typed one costs at least, by what is compared, across scripts in all or by the letter: no beginning bears one. */
const otherConsonant = { across: 6.5, acrossEach: 1.4, arabic: 0.5, latin: 0.9 } as const;
const notServing = 0.6;
const yaFirst = /^(?:ال)?ي/u;
/** What of an Arabic word may sound as a vowel after its article. */
const vowelAfter = /^ال[اعيو]|^(?!ال)/u;

/** Compares with a word again and again. least: a likeness below it may be any that is. */
export type Comparer = (other: string, least?: number) => WordMatch;

/** Compares words with one word again and again: what is asked, read once. begun: the word may be only a beginning; articled: an article stands before it, so that none is in it (al-Almani). An article that both have makes them no more alike. */
export function comparerOf(word: string, begun = false, articled = false): Comparer {
  const asked = articled ? firstForm(readForms(word)) : readForms(word);
  const startsWithArticle = !articled && /^(?:ا|[ae]l)/u.test(word);
  const isVowelAlone = /^[ae]l[aeiouy]+$/u.test(word);
  return (other, least = 0) => {
    if (other === word) return { likeness: 1, rule: 'same' };
    let best: WordMatch = { likeness: 0, rule: 'slip' };
    const others = readForms(other);
    const [own, forms] = [besideLatin(asked, others), besideLatin(others, asked)];
    for (let index = 0; index < own.all.length; index += 1)
      for (let place = 0; place < forms.all.length; place += 1) {
        const [form, otherForm] = [own.all[index], forms.all[place]];
        if (!form || !otherForm) continue;
        if (index === 0 && place === 0 && hasArticle(own, 0) && hasArticle(forms, 0)) continue;
        if (articled && hasArticle(forms, place)) continue;
        const mayBegin = begun && (startsWithArticle ? !isVowelAlone || vowelAfter.test(other) : !hasArticle(forms, place));
        const { likeness, rule } = compare(form, otherForm, mayBegin, Math.max(least, best.likeness));
        const met = likeness * (index === place ? 1 : withoutArticle);
        if (met > best.likeness) best = { likeness: met, rule };
      }
    return closer(best, elided(asked, others));
  };
}

/** Whether a form has the article that the next one is without. */
function hasArticle({ articled }: FormList, place: number): boolean {
  return articled[place] === true;
}

/** A word as the first of its forms alone. */
function firstForm(forms: WordForms): WordForms {
  const first = { all: forms.all.slice(0, 1), articled: [false] };
  return { ...forms, ...first, bare: first };
}

/** The forms of an Arabic word that may be met by a Latin one: none with an article where that begins with another consonant than l, for the two letters of it would make any two words more alike (Shammari is no العماري). */
function besideLatin(forms: WordForms, { all: [other] }: WordForms): FormList {
  return other?.startsWithConsonant === true && forms.all[0]?.script === 'arabic' ? forms.bare : forms;
}

/** A Latin word that begins with the article's bare l before a vowel (Labidi), as the Arabic one with its article (العبيدي): no other word loses an l. */
function elided(asked: WordForms, other: WordForms): WordMatch | null {
  const [arabic, latin] = asked.withoutL === null ? [asked.afterArticle, other.withoutL] : [other.afterArticle, asked.withoutL];
  if (arabic === null || latin === null) return null;
  const match = across(readWord(arabic), readWord(latin), 'neither', 0);
  return { ...match, likeness: match.likeness * withoutArticle };
}

function closer(one: WordMatch, other: WordMatch | null): WordMatch {
  return other !== null && other.likeness > one.likeness ? other : one;
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
  const [one, two] = [readForms(word).all[0], readForms(other).all[0]];
  return one && two ? compare(one, two, begun, 0) : { likeness: 0, rule: 'slip' };
}

/** How alike two words are. Within one script a written difference counts as one: only the sounds of Latin spellings, and orthography, may vary. */
export function wordLikeness(a: string, b: string): WordMatch {
  return comparerOf(a)(b);
}

/** least: a likeness below it may be any that is. */
function compare(a: Read, b: Read, begun: boolean, least: number): WordMatch {
  if (a.word === b.word) return { likeness: 1, rule: 'same' };
  if (a.hasNumber || b.hasNumber) return numberLikeness(a.word, b.word, begun);
  if (a.script === 'arabic' && b.script === 'latin') return across(a, b, begun ? 'arabic' : 'neither', least);
  if (a.script === 'latin' && b.script === 'arabic') return across(b, a, begun ? 'latin' : 'neither', least);
  if (a.script !== b.script) return { likeness: 0, rule: 'slip' };
  if (a.script === 'latin') return withinLatin(a, b, begun);
  return withinArabic(a.word, b.word, begun);
}

function knownOrHeard(heard: number, usual: ReturnType<typeof isUsual>): number {
  if (usual === 'usual') return heard * usualShare;
  return usual === 'unusual' ? heard + unusualCost : heard;
}

/** As acrossAsWritten, and with the Latin word as it is plainly written; where it may be written by the habits of Iraq or of German and Slavic languages, by these. */
function across(arabic: Read, latin: Read, begun: 'neither' | 'arabic' | 'latin', least: number): WordMatch {
  const match = acrossAsWritten(arabic, latin, begun, least);
  const habitual = byHabit(arabic.word, latin.word);
  if (habitual !== null) return closer(match, acrossAsWritten(arabic, readWord(habitual), begun, Math.max(least, match.likeness)));
  const plain = plainOf(latin);
  return plain === latin ? match : closer(match, acrossAsWritten(arabic, plain, begun, Math.max(least, match.likeness)));
}

/** A Latin word with th for ظ written z (Tharif), and with j before a vowel for a first ي written y (Jakub); null where it has neither. */
function byHabit(arabic: string, latin: string): string | null {
  if (arabic.includes('ظ') && latin.includes('th')) return latin.replaceAll('th', 'z');
  return latin.startsWith('j') && yaFirst.test(arabic) ? `y${latin.slice(1)}` : null;
}

/** How alike an Arabic word and a Latin one are; a slip that may as well be a beginning, with more of the word left to type, is one (Der, درعا). */
function acrossAsWritten(arabic: Read, latin: Read, begun: 'neither' | 'arabic' | 'latin', least: number): WordMatch {
  const length = (arabic.word.length + latin.word.length) / 2;
  const usual = isUsual(latin, arabic.word);
  const farthest = (length * farthestOf(scales.across, least)) / (usual === 'usual' ? usualShare : 1);
  const distance = crossDistance(lettersOf(arabic), piecesOf(latin), 'neither', farthest);
  const isServant = (begun === 'latin' ? latin.begunServes : latin.serves) && !arabic.serves;
  const whole = fall(knownOrHeard(distance / length, usual), scales.across) * (isServant ? notServing : 1);
  const asWhole = judged(whole, 'sound', arabic.word.length <= shortWord ? 'short' : 'sound');
  if (begun === 'neither') return asWhole;
  const [typed, meant] = begun === 'arabic' ? [arabic.word, latin.word] : [latin.word, arabic.word];
  const share = beginning * untyped(meant.length - typed.length);
  const toSay = Math.min(least, surelyBegun.likeness) / share;
  if (toSay > 1) return asWhole;
  const most = Math.max(otherConsonant.across, otherConsonant.acrossEach * typed.length);
  const toBegin = crossDistance(lettersOf(arabic), piecesOf(latin), begun, Math.min(most, typed.length * farthestOf(scales.across, toSay)));
  if (toBegin >= most) return asWhole;
  const part = share * fall(toBegin / typed.length, scales.across);
  if (part > whole) return { likeness: part, rule: 'beginning' };
  const isBegun = part >= surelyBegun.likeness && distance - toBegin >= surelyBegun.unread;
  return isBegun && asWhole.rule === 'slip' ? { ...asWhole, rule: 'beginning' } : asWhole;
}

function withinArabic(a: string, b: string, begun: boolean): WordMatch {
  const length = (a.length + b.length) / 2;
  const whole = fall(editDistance(a, b, arabicCosts) / length, scales.arabic);
  if (begun) {
    const distance = editDistance(a, b, arabicCosts, true);
    const part = distance < otherConsonant.arabic ? beginning * untyped(b.length - a.length) * fall(distance / a.length, scales.arabic) : 0;
    if (part > whole) return { likeness: part, rule: 'beginning' };
  }
  return whole > 0.99 ? { likeness: whole, rule: 'orthography' } : { likeness: whole, rule: 'slip' };
}

function withinLatin(a: Read, b: Read, begun: boolean): WordMatch {
  const heard = 0.998 * fall(editDistance(a.sounds, b.sounds, latinCosts) / ((a.mass + b.mass) / 2), scales.latin);
  const whole = heard < ofOneName && areOfOneName(a.word, b.word) ? ofOneName : heard;
  if (begun) {
    const distance = b.word.startsWith(a.word) ? 0 : editDistance(a.sounds, b.sounds, latinCosts, true);
    const part = distance < otherConsonant.latin ? beginning * fall(distance / a.mass, scales.latin) : 0;
    if (part > whole) return { likeness: part, rule: 'beginning' };
  }
  return judged(whole, 'spelling', 'spelling');
}

function judged(likeness: number, rule: Rule, by: keyof typeof slipBelow): WordMatch {
  return { likeness, rule: likeness < slipBelow[by] ? 'slip' : rule };
}
