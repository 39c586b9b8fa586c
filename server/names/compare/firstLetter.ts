import { scriptOf } from '#server/names/words/normalise.ts';

/** What a word begins with, as far as it tells names apart; silent: what may be heard or not. */
type Start = 'vowel' | 'i' | 'y' | 'consonant' | 'silent';

const latinStarts: readonly (readonly [RegExp, Start])[] = [
  [/^(?:[hjwȷɧ]|ou|eu|i[aeou])/u, 'silent'],
  [/^i(?:[csdtkg]h|[b-df-hj-np-tv-z])[aeiouyw]/u, 'i'],
  [/^y[aeiou]/u, 'y'],
  [/^(?:[aeiou]l|[ae](?:b|(?<double>[b-df-hj-np-tv-z]|[csdtkg]h)\k<double>|ch?ch|s[cs]?h))/u, 'silent'],
  [/^[aeou](?:[csdtkg]h|[b-df-hj-np-tv-z])[aeiouyw]/u, 'vowel'],
  [/^(?:[csdtkg]h|[b-dfgk-np-tvxzȿɽ])[aeiouyw]/u, 'consonant'],
];
const arabicStarts: readonly (readonly [RegExp, Start])[] = [
  [/^(?:(?:ال)?[عهوح]|الا|ا[اويهحعب])/u, 'silent'],
  [/^(?:ال)?ي/u, 'y'],
  [/^ال../u, 'consonant'],
  [/^ا./u, 'vowel'],
  [/^./u, 'consonant'],
];

/**
 * Whether of two words that are otherwise alike one begins with a vowel and the other with the consonant after it, or with y before it: أسامة and Samah, Amin and Yamin. Arabic writes a first vowel. Nothing is said of what
 * dialects leave out before two consonants (Brahim, Smail), of articles and of what may be silent or sound as y; nor of two words in Arabic letters.
 */
export function isFirstLetterOther(a: string, b: string): boolean {
  const [one, other] = [startOf(a), startOf(b)];
  if (scriptOf(a) !== 'latin' && scriptOf(b) !== 'latin') return false;
  if (one === null || other === null || one === other || one === 'silent' || other === 'silent') return false;
  return (one !== 'i' && other !== 'i') || one === 'consonant' || other === 'consonant';
}

function startOf(word: string): Start | null {
  const script = scriptOf(word);
  if (script === 'other') return null;
  return (script === 'latin' ? latinStarts : arabicStarts).find(([start]) => start.test(word))?.[1] ?? null;
}
