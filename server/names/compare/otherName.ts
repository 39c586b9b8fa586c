import { isFeminineOf } from '#server/names/compare/otherSex.ts';
import { areKnownAsOne, areOtherNames } from '#server/names/compare/knownNames.ts';
import { isFirstLetterOther } from '#server/names/compare/firstLetter.ts';
import { isLastVowelOther } from '#server/names/compare/lastVowel.ts';
import { areServedByOthers, servedBy } from '#server/names/compare/servants.ts';
import { isOriginOf } from '#server/names/compare/nameOfOrigin.ts';
import { scriptOf } from '#server/names/words/normalise.ts';

/**
 * Whether two words that are alike are the names of two people all the same: of a man and of a woman, of a man and of one who is called after him (Hassan, Hasani), of servants of God by other names, of another last vowel, of another beginning (Osama, Samah), or spellings of two known
 * names. Of two words in Arabic letters only the first is said; how like they are written tells the rest.
 */
export function isOtherName(a: string, b: string): boolean {
  if (areKnownAsOne(a, b)) return false;
  if (isFeminineOf(a, b) || isOriginOf(a, b)) return true;
  if (scriptOf(a) !== 'latin' && scriptOf(b) !== 'latin') return false;
  const [one, other] = [servedBy(a), servedBy(b)];
  if (one !== null && other !== null) return areServedByOthers(one, other) || isLastVowelOther(one, other) || areOtherNames(one, other);
  return isLastVowelOther(a, b) || isFirstLetterOther(a, b) || areOtherNames(a, b);
}
