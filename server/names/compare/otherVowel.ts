import { areOfArabicHabit } from '#server/names/compare/arabicHabit.ts';
import { areAligned, readingsOf } from '#server/names/compare/longVowel.ts';
import { scriptOf } from '#server/names/words/normalise.ts';

/** What a Latin word may have where an Arabic one writes these vowels and glides between two consonants. */
const heardAs: Readonly<Record<string, RegExp>> = {
  ا: /[aeoh]/u,
  و: /[ouw]/u,
  ي: /[iyeh]/u,
  وا: /[ouw]/u,
  يا: /[iye]/u,
  وي: /[ouwiy]/u,
};
/** Long vowels that end an Arabic word, and what a Latin one surely ends in that has another; not ي, which hurried writing puts for ى (عيسي). */
const ends = [
  [/[^اويىةهع]ا$/u, /[^aeiouyh][iyou]$/u],
  [/[^اويىةهع]و$/u, /[^aeiouyh][aiy]$/u],
] as const;

/**
 * Whether a Latin word has surely another vowel where an Arabic one of the same consonants writes one (Abdin, عبدون; Nizam, ناظم; Jad, جواد), or at its end (Safi, صفاء).
 */
export function isVowelOther(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (one === 'latin' && other === 'arabic') return isVowelOther(b, a);
  if (one !== 'arabic' || other !== 'latin') return false;
  if (ends.some(([arabic, latin]) => arabic.test(a) && latin.test(b))) return true;
  if (!areOfArabicHabit(a, b)) return false;
  let isSaid = false;
  for (const arabic of readingsOf(a))
    for (const latin of readingsOf(b)) {
      if (!areAligned(arabic, latin)) continue;
      const isOther = arabic.some(({ vowels }, place) => {
        const met = latin[place]?.vowels ?? '';
        return place > 0 && met !== '' && heardAs[vowels]?.test(met) === false;
      });
      if (!isOther) return false;
      isSaid = true;
    }
  return isSaid;
}
