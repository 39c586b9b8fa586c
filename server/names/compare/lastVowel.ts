import { scriptOf } from '#server/names/words/normalise.ts';

const vowelOf = { a: 'a', aa: 'a', i: 'i', ii: 'i', ee: 'i', u: 'u', uu: 'u', oo: 'u', ou: 'u' } as const;
const longVowels = { ا: 'a', ي: 'i', و: 'u' } as const;
const nasal = /[nن]$/u;
const vowels = /[aeiouyw]+/gu;

/**
 * Whether the last vowel of two words that end in a consonant is surely another one, a, i or u, as it tells Karim from Karam and Rashid from Rashad: in Latin letters where both write as many vowels, in Arabic letters
 * where a long a or i is written, but for n, before which French has an i for an a. What spelling varies (e, o, two vowels together) is none of these. Nothing is said of two words in Arabic letters, nor of what is heard last or first, but for a final ى, which Latin letters never leave out.
 */
export function isLastVowelOther(a: string, b: string): boolean {
  if (endsClosed(a, b) || endsClosed(b, a)) return true;
  const [one, other] = [lastVowel(a), lastVowel(b)];
  if (one === null || other === null || one.vowel === other.vowel) return false;
  const areLatin = scriptOf(a) === 'latin' && scriptOf(b) === 'latin';
  if (areLatin) return one.count === other.count;
  return scriptOf(a) !== scriptOf(b) && one.vowel !== 'u' && other.vowel !== 'u' && !nasal.test(a) && !nasal.test(b);
}

/** Whether an Arabic word ends in the long a that is only written at an end, and a Latin one in a consonant: ليلى, Lail. */
function endsClosed(arabic: string, latin: string): boolean {
  return arabic.endsWith('ى') && scriptOf(latin) === 'latin' && /[^aeiouywh]$/u.test(latin);
}

function lastVowel(word: string): { readonly vowel: 'a' | 'i' | 'u'; readonly count: number } | null {
  if (scriptOf(word) === 'arabic') {
    const letter = /^.{1,}(?<=[^اويىةهع])([اوي])[^اويىةهعء]$/u.exec(word)?.[1];
    return isKey(longVowels, letter) ? { vowel: longVowels[letter], count: 0 } : null;
  }
  if (!/[^aeiouywh]$/u.test(word) || !/^[^aeiouyw]/u.test(word)) return null;
  const found = word.match(vowels) ?? [];
  const last = found.at(-1);
  return found.length > 1 && isKey(vowelOf, last) ? { vowel: vowelOf[last], count: found.length } : null;
}

function isKey<Words extends object>(words: Words, word: PropertyKey | undefined): word is keyof Words {
  return word !== undefined && word in words;
}
