import { areOfArabicHabit } from '#server/names/compare/arabicHabit.ts';
import { areAligned, readingsOf } from '#server/names/compare/longVowel.ts';
import type { Consonant } from '#server/names/sound/skeleton.ts';
import { scriptOf } from '#server/names/words/normalise.ts';

/** What a Latin word may have where an Arabic one writes these vowels and glides between two consonants: all of these. */
const heardAs: Readonly<Record<string, readonly RegExp[]>> = {
  ا: [/[aeoh]/u],
  و: [/[ouw]/u],
  ي: [/[iyeh]/u],
  وا: [/[ouw]/u, /[aei]/u],
  يا: [/[iye]/u, /[aeo]/u],
  وي: [/[ouwiy]/u],
};

/** How an Arabic word ends, and what a Latin one surely ends in that has another vowel; not ي and a, for hurried writing puts ي for ى (عيسي). */
const ends = [
  [/[^اويىةهع]ا$/u, /[^aeiouyh][iyou]$/u],
  [/[^اويىةهع]و$/u, /[^aeiouyh][aiy]$/u],
  [/ايي$/u, /[^aeiouyh][iy]$/u],
  [/[^اويىةهع]ي$/u, /[^h]ih$/u],
] as const;

/** As ends, in names that are written by the habits of Arabic: French has letters at the end that nobody says. */
const arabicEnds = [[/[^اويىةهع][او]$/u, /[^aeiouyhw]$/u]] as const;

/**
 * Whether a Latin word has surely another vowel where an Arabic one of the same consonants writes one (Abdin, عبدون; Nizam, ناظم; Jad, جواد), or at its end (Safi, صفاء), or
 * has once a consonant that a written vowel parts from itself (Hilli, هلالي). Nothing is said of X al-Din, which loses a vowel before its article.
 */
export function isVowelOther(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (one === 'latin' && other === 'arabic') return isVowelOther(b, a);
  if (one !== 'arabic' || other !== 'latin' || (a.endsWith('دين') && b.endsWith('din'))) return false;
  if (endsOtherwise(a, b, ends)) return true;
  return (
    areOfArabicHabit(a, b) &&
    (endsOtherwise(a, b, arabicEnds) || isWithinOther(a, b) || (readingsOf(a).every(isRepeating) && !readingsOf(b).some(isRepeating)))
  );
}

function endsOtherwise(arabic: string, latin: string, by: readonly (readonly [RegExp, RegExp])[]): boolean {
  return by.some(([own, met]) => own.test(arabic) && met.test(latin));
}

function isWithinOther(a: string, b: string): boolean {
  let areRead = false;
  for (const arabic of readingsOf(a))
    for (const latin of readingsOf(b)) {
      if (!areAligned(arabic, latin)) continue;
      const isOther = arabic.some(({ vowels }, place) => {
        const met = latin[place]?.vowels ?? '';
        return place > 0 && met !== '' && (heardAs[vowels] ?? []).some((heard) => !heard.test(met));
      });
      if (!isOther) return false;
      areRead = true;
    }
  return areRead;
}

/** Whether a vowel is written between a consonant and the same once more. */
function isRepeating(consonants: readonly Consonant[]): boolean {
  return consonants.some(({ symbols, vowels }, place) => {
    const before = consonants[place - 1]?.symbols;
    return vowels !== '' && before !== undefined && symbols.some((symbol) => before.includes(symbol));
  });
}
