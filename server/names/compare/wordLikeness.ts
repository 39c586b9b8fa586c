import { crossDistance, latinPieces, type LatinPieces } from '#server/names/compare/crossDistance.ts';
import { editDistance, type EditCosts } from '#server/names/compare/editDistance.ts';
import { latinSounds } from '#server/names/sound/latinSounds.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { usualSpelling } from '#server/names/words/usualSpelling.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

/** How two words were held to be one: written alike, written alike but for orthography, read alike across scripts, read alike in Latin letters, with a slip, the one begins the other, or, in names of bodies, they say the same in two languages. */
export type Rule = 'same' | 'orthography' | 'sound' | 'spelling' | 'slip' | 'beginning' | 'translation';

/** likeness: 0 to 1. asRead: of a translation, what the two are as they are read. */
export type WordMatch = { readonly likeness: number; readonly rule: Rule; readonly asRead?: WordMatch };

/** Below this a likeness is told as a slip: of what is one word 2 to 7 in a hundred lie below, of words with another consonant six to seven in ten. */
const slipBelow = { sound: 0.9, short: 0.8, spelling: 0.8 } as const;
const shortWord = 2;
const withoutArticle = 0.985;
const beginning = 0.8;
const unreadShare = 0.03;
const crossScale = 3;
const arabicScale = 0.4;
const latinScale = 0.4;
const steepness = 2.5;
const usualShare = 0.4;
const unusualCost = 0.25;
const longestWord = 48;
/** What another consonant than the typed one costs at least, by what is compared, across scripts in all or by the letter: no beginning bears one. */
const otherConsonant = { across: 6.5, acrossEach: 1.4, arabic: 0.5, latin: 0.9 } as const;
const hasNumber = /\d/u;
/** Abd and what follows it are a servant of God, and no other word that reads like it (Obeida). */
const servant = { neither: /^abd./u, arabic: /^abd./u, latin: /^abd/u } as const;
const arabicServant = /^عا?بد/u;
const notServing = 0.6;
const elidedArticle = /^l([aeiou][a-z]{3,})$/u;
const articleBeforeVowel = /^ال([عا]..+)$/u;
const doubledGlide = /([wy])\1/gu;
const ordinal = /^0*(\d+)(?:st|nd|rd|th)?$/u;

/** Compares words with one word again and again: what is asked, read once. begun: the word may be only a beginning. An article that both have makes them no more alike. */
export function comparerOf(word: string, begun = false): (other: string) => WordMatch {
  const asked = wordForms(word.slice(0, longestWord)).map(readWord);
  const startsWithArticle = /^(?:ا|[ae]l)/u.test(word);
  const mayBeElided = elidedArticle.test(word) || articleBeforeVowel.test(word);
  return (other) => {
    if (other === word) return { likeness: 1, rule: 'same' };
    let best: WordMatch = { likeness: 0, rule: 'slip' };
    const forms = wordForms(other.slice(0, longestWord));
    for (const [index, form] of asked.entries())
      for (const [place, otherForm] of forms.entries()) {
        if (begun && place === 0 && forms.length > 1 && !startsWithArticle) continue;
        if (index === 0 && place === 0 && asked.length === 2 && forms.length === 2) continue;
        const match = compare(form, readWord(otherForm), begun);
        const likeness = match.likeness * (index === place ? 1 : withoutArticle);
        if (likeness > best.likeness) best = { ...match, likeness };
      }
    return mayBeElided ? closer(best, elided(word, other)) : best;
  };
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

type Read = { readonly word: string; readonly script: 'arabic' | 'latin' | 'other'; pieces: LatinPieces | null; sounds: string | null };

/** How alike two words are. Within one script a written difference counts as one: only the sounds of Latin spellings, and orthography, may vary. */
export function wordLikeness(a: string, b: string): WordMatch {
  return comparerOf(a)(b);
}

function readWord(word: string): Read {
  return { word, script: scriptOf(word), pieces: null, sounds: null };
}

function compare(a: Read, b: Read, begun: boolean): WordMatch {
  if (a.word === b.word) return { likeness: 1, rule: 'same' };
  if (hasNumber.test(a.word) || hasNumber.test(b.word)) return ofNumbers(a.word, b.word, begun);
  if (a.script === 'arabic' && b.script === 'latin') return across(a, b, begun ? 'arabic' : 'neither');
  if (a.script === 'latin' && b.script === 'arabic') return across(b, a, begun ? 'latin' : 'neither');
  if (a.script !== b.script) return { likeness: 0, rule: 'slip' };
  if (a.script === 'latin') return withinLatin(a, b, begun);
  return withinArabic(a.word, b.word, begun);
}

/** Another digit is no slip but another number, as in 42 and 43, M16 and M15; 07 is 7, and 55th is 55. */
function ofNumbers(a: string, b: string, begun: boolean): WordMatch {
  const [one, other] = [ordinal.exec(a)?.[1], ordinal.exec(b)?.[1]];
  if (one !== undefined && one === other) return { likeness: 0.99, rule: 'orthography' };
  return begun && b.startsWith(a)
    ? { likeness: beginning * untyped(b.length - a.length), rule: 'beginning' }
    : { likeness: 0, rule: 'slip' };
}

function knownOrHeard(heard: number, usual: ReturnType<typeof usualSpelling>): number {
  if (usual === 'usual') return heard * usualShare;
  return usual === 'unusual' ? heard + unusualCost : heard;
}

/** As across, and as it were with the glides that Latin letters double written once (Sayyed, السيد). */
function across(arabic: Read, latin: Read, begun: 'neither' | 'arabic' | 'latin'): WordMatch {
  const match = acrossAsWritten(arabic, latin, begun);
  const single = latin.word.replaceAll(doubledGlide, '$1');
  return single === latin.word ? match : closer(match, acrossAsWritten(arabic, readWord(single), begun));
}

function acrossAsWritten(arabic: Read, latin: Read, begun: 'neither' | 'arabic' | 'latin'): WordMatch {
  latin.pieces ??= latinPieces(latin.word);
  const heard = crossDistance(arabic.word, latin.pieces) / ((arabic.word.length + latin.word.length) / 2);
  const isServant = servant[begun].test(latin.word) && !arabicServant.test(arabic.word);
  const whole = fall(knownOrHeard(heard, usualSpelling(latin.word, arabic.word)), crossScale) * (isServant ? notServing : 1);
  if (begun === 'neither') return judged(whole, 'sound', arabic.word.length <= shortWord ? 'short' : 'sound');
  const [typed, meant] = begun === 'arabic' ? [arabic.word, latin.word] : [latin.word, arabic.word];
  const distance = crossDistance(arabic.word, latin.pieces, begun);
  const part =
    distance < Math.max(otherConsonant.across, otherConsonant.acrossEach * typed.length)
      ? beginning * untyped(meant.length - typed.length) * fall(distance / typed.length, crossScale)
      : 0;
  return part > whole ? { likeness: part, rule: 'beginning' } : judged(whole, 'sound', arabic.word.length <= shortWord ? 'short' : 'sound');
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
  a.sounds ??= latinSounds(a.word);
  b.sounds ??= latinSounds(b.word);
  const [heardA, heardB] = [a.sounds, b.sounds];
  const whole = 0.998 * fall(editDistance(heardA, heardB, latinCosts) / ((massOf(heardA) + massOf(heardB)) / 2), latinScale);
  if (begun) {
    const distance = b.word.startsWith(a.word) ? 0 : editDistance(heardA, heardB, latinCosts, true);
    const part = distance < otherConsonant.latin ? beginning * fall(distance / massOf(heardA), latinScale) : 0;
    if (part > whole) return { likeness: part, rule: 'beginning' };
  }
  return judged(whole, 'spelling', 'spelling');
}

function judged(likeness: number, rule: Rule, by: keyof typeof slipBelow): WordMatch {
  return { likeness, rule: likeness < slipBelow[by] ? 'slip' : rule };
}

/** The more is left to type, the less a beginning says. */
function untyped(letters: number): number {
  return 1 / (1 + unreadShare * Math.max(0, letters));
}

/** One at no distance, half at 0.86 of the scale, nothing far beyond it: slips are borne, other words are not. */
function fall(distance: number, scale: number): number {
  return Math.exp(-((distance / scale) ** steepness));
}

const nearArabic = new Map<string, number>(
  [
    ['ةه', 0.02],
    ['ىي', 0.02],
    ['ىا', 0.1],
    ['ةت', 0.3],
    ['ضظ', 0.5],
    ['ذد', 0.7],
    ['ثت', 0.7],
    ['صس', 0.7],
    ['طت', 0.7],
    ['قك', 0.8],
    ['ةا', 0.3],
    ['اه', 0.4],
  ].flatMap(([pair, cost]) => [
    [String(pair), Number(cost)] as const,
    [Array.from(String(pair)).toReversed().join(''), Number(cost)] as const,
  ]),
);

const arabicCosts: EditCosts = { replace: (a, b) => nearArabic.get(a + b) ?? 1, lose: () => 1, swap: 0.9 };

const nearLatin = new Map<string, number>(
  [
    ['ae', 0.1],
    ['ei', 0.05],
    ['ou', 0.05],
    ['ao', 0.15],
    ['ai', 0.2],
    ['au', 0.25],
    ['eu', 0.25],
    ['eo', 0.25],
    ['iu', 0.3],
    ['io', 0.3],
    ['Ee', 0.08],
    ['Ei', 0.1],
    ['Ea', 0.12],
    ['Oo', 0.08],
    ['Ou', 0.1],
    ['Oa', 0.3],
    ['EO', 0.35],
    ['qk', 0.05],
    ['Gg', 0.1],
    ['jg', 0.25],
    ['zD', 0.15],
    ['Ts', 0.3],
    ['Tt', 0.25],
    ['TD', 0.15],
    ['Tz', 0.35],
    ['Dd', 0.15],
    ['xh', 0.35],
    ['xk', 0.4],
    ['CS', 0.1],
    ['Cx', 0.25],
    ['Ck', 0.4],
    ['wu', 0.1],
    ['wo', 0.15],
    ['yi', 0.08],
    ['ye', 0.15],
    ['wv', 0.15],
    ['vf', 0.2],
    ['pb', 0.3],
    ['qg', 0.3],
    ['dt', 0.6],
    ['zs', 0.6],
    ['Sj', 0.6],
    ['Cj', 0.4],
    ['kg', 0.6],
    ['yj', 0.4],
  ].flatMap(([pair, cost]) => [
    [String(pair), Number(cost)] as const,
    [Array.from(String(pair)).toReversed().join(''), Number(cost)] as const,
  ]),
);

const latinCosts: EditCosts = {
  replace: (a, b) => nearLatin.get(a + b) ?? (isVowel(a) && isVowel(b) ? 0.3 : 1),
  lose: massOfSound,
  swap: 0.7,
};

function massOfSound(sound: string): number {
  if (isVowel(sound)) return 0.3;
  if (sound === 'h') return 0.35;
  return sound === 'w' || sound === 'y' ? 0.5 : 1;
}

function massOf(sounds: string): number {
  let mass = 0;
  for (const sound of sounds) mass += massOfSound(sound);
  return Math.max(mass, 0.5);
}

function isVowel(sound: string): boolean {
  return 'aeiouEO'.includes(sound);
}
