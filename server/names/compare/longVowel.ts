import { recent } from '#server/domain/recent.ts';
import { consonantsIn, type Consonant } from '#server/names/sound/skeleton.ts';
import { isSurelyArabic } from '#server/names/sound/sounds.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

const mostRead = 20_000;
const read = recent<readonly (readonly Consonant[])[]>(mostRead);

/**
 * Whether a word has a long vowel where a Latin one of the same consonants puts two of them together (المسيري or Musayri, Masri), or an Arabic one nothing that the diphthong before a consonant of the Latin one may be
 * written by (أمان, Ayman). What Arabic writes long is heard, and Arabic writes a diphthong; of names of other languages, which Arabic writes by other habits, only the second is said.
 */
export function isLongVowelOther(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (one === 'latin' && other === 'arabic') return isLongVowelOther(b, a);
  if (one === 'latin' && other === 'latin') return isUnheard(a, b, longLatin) || isUnheard(b, a, longLatin);
  if (one !== 'arabic' || other !== 'latin') return false;
  if (a.endsWith('دين') && b.endsWith('din')) return isLongVowelOther(a.slice(0, -3), b.slice(0, -3));
  if (diphthong.test(b) && !mayBeDiphthong.test(a)) return true;
  return isSurelyArabic(a) && isUnheard(a, b, /./u);
}

/** Whether the one word has such a vowel between two consonants that the other, of the same consonants, puts together. */
function isUnheard(own: string, other: string, long: RegExp): boolean {
  let isSaid = false;
  for (const one of readingsOf(own))
    for (const met of readingsOf(other)) {
      if (!areAligned(one, met)) continue;
      if (!one.some(({ vowels }, place) => place > 0 && long.test(vowels) && met[place]?.vowels === '')) return false;
      isSaid = true;
    }
  return isSaid;
}

/** What is written of a long vowel or a diphthong in Latin letters, but for ou, by which French writes any u. */
const longLatin = /[ae][yi]|aa|ee|ii|oo/u;
const diphthong = /(?:[ae]y|ai|ei)[b-df-hj-np-tvxz]/u;
const mayBeDiphthong = /[يع]./u;

export function areAligned(one: readonly Consonant[], other: readonly Consonant[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ symbols }, place) => symbols.some((symbol) => other[place]?.symbols.includes(symbol) === true))
  );
}

export function readingsOf(word: string): readonly (readonly Consonant[])[] {
  const known = read.get(word);
  if (known) return known;
  const found = wordForms(word).map(consonantsIn);
  read.keep(word, found);
  return found;
}
