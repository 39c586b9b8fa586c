import { isSurelyArabic } from '#server/names/sound/sounds.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { frequentNames, isFrequentName } from '#server/names/words/frequentNames.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

/** Whether of two words one is surely written by the habits of Arabic names, by its letters or as a frequent one; names of other languages are written by others. */
export function areOfArabicHabit(a: string, b: string): boolean {
  return [a, b].some((word) => isSurelyArabic(word) || isKnownName(word));
}

function isKnownName(word: string): boolean {
  return scriptOf(word) === 'latin' ? frequentNames(word).length > 0 : wordForms(word).some(isFrequentName);
}
