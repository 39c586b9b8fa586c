import { chance } from '#tests/bench/chance.ts';

const consonants = [
  ['b', 'ب'],
  ['t', 'ت'],
  ['j', 'ج'],
  ['h', 'ح'],
  ['d', 'د'],
  ['r', 'ر'],
  ['z', 'ز'],
  ['s', 'س'],
  ['sh', 'ش'],
  ['f', 'ف'],
  ['q', 'ق'],
  ['k', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['w', 'و'],
] as const;
const vowels = [
  ['a', ''],
  ['i', 'ي'],
  ['u', 'و'],
  ['aa', 'ا'],
] as const;

/** A name in both scripts, of words of two or three syllables that nobody is called by. */
export type InventedName = { readonly latin: string; readonly arabic: string };

/** The name of the nth entity of a graph of a seed: two to four words; some words are frequent, most are rare. */
export function inventedName(seed: number, n: number): InventedName {
  const count = 2 + Math.floor(3 * chance(seed, 1, n));
  const words = Array.from({ length: count }, (_, place) => inventedWord(Math.floor(6000 * chance(seed, 2 + place, n) ** 2)));
  return { latin: words.map(({ latin }) => latin).join(' '), arabic: words.map(({ arabic }) => arabic).join(' ') };
}

function inventedWord(number: number): InventedName {
  let rest = number;
  let latin = '';
  let arabic = '';
  for (let syllable = 0; syllable < (number % 3 === 0 ? 3 : 2); syllable += 1) {
    const [consonant, letter] = consonants[rest % consonants.length] ?? consonants[0];
    rest = Math.floor(rest / consonants.length);
    const [vowel, sign] = vowels[(rest + syllable) % vowels.length] ?? vowels[0];
    rest = Math.floor(rest / vowels.length);
    latin += consonant + vowel;
    arabic += letter + sign;
  }
  return { latin: `${latin.charAt(0).toUpperCase()}${latin.slice(1)}`, arabic };
}
