import { areOfArabicHabit } from '#server/names/compare/arabicHabit.ts';
import { areOtherCompounds } from '#server/names/compare/compounds.ts';
import { isFirstLetterOther } from '#server/names/compare/firstLetter.ts';
import { areKnownAsOne, areOtherNames } from '#server/names/compare/knownNames.ts';
import { isLastVowelOther } from '#server/names/compare/lastVowel.ts';
import { isLongVowelOther } from '#server/names/compare/longVowel.ts';
import { leastLikeness } from '#server/names/compare/nameMatch.ts';
import { isOriginOf } from '#server/names/compare/nameOfOrigin.ts';
import { consonantsDiffer, kindsDiffer } from '#server/names/compare/otherConsonant.ts';
import { isFeminineOf } from '#server/names/compare/otherSex.ts';
import { isVowelOther } from '#server/names/compare/otherVowel.ts';
import { areServedByOthers, servedBy } from '#server/names/compare/servants.ts';
import { slipTells, wordLikeness, type WordMatch } from '#server/names/compare/wordLikeness.ts';
import { scriptOf } from '#server/names/words/normalise.ts';

/** How many entities have a word. */
type EntitiesWith = (word: string) => number;

/** What two words must be alike at least to be one: within a script, and across two. */
export const sameWord = { within: 0.66, across: 0.5 } as const;
const strictWithinScript = 0.9;
/** Two words, at least one of them in Latin letters, that are less alike have the same consonants, or are two; of names of Arabic letters one of another kind or one more tells them apart sooner, for in foreign ones more is silent. Of pairs across scripts that are one word 1 in 100 is told apart by it, of others as alike 9 in 10. */
const sameConsonants = { arabic: 0.93, other: 0.75 } as const;
/** Servants of the King and of the Owner, whom Latin letters both call Malik. */
const [ofKing, ofOwner] = ['عبدملك', 'عبدمالك'] as const;
const ofFaith = /^(..+)(?:دين|din)$/u;
/** What lies beside h where one types, after a letter that it would make another sound of, at the beginning of a word. */
const besideItsKey = /^([ckgstd])[gjbn](?=[aeiou])/u;
const withSlip = 0.8;

/** How alike two words are as words of one person's names: wordLikeness, and nothing where a rule says that they are two all the same (asRead has what they are by sound). Within Arabic letters a slip in a short word, or between two that more than one entity has, is another word. */
export function strictLikeness(a: string, b: string, entitiesWith: EntitiesWith): WordMatch {
  const match = a < b ? wordLikeness(a, b) : wordLikeness(b, a);
  const other = { ...match, likeness: 0, asRead: match };
  if (match.rule === 'same') return a !== b && scriptOf(a) === 'latin' && areOtherNames(a, b) ? other : match;
  const slipped = withoutSlip(a, b, match);
  if (slipped !== null) return slipped;
  if (match.likeness < leastLikeness) return match;
  if (!areKnownAsOne(a, b) && (areToldApart(a, b) || servantsDiffer(a, b, entitiesWith) || believersDiffer(a, b, entitiesWith)))
    return other;
  if (scriptOf(a) === 'latin' || scriptOf(b) === 'latin') {
    const mayBeOther = match.likeness >= sameWord.across;
    const isFar =
      match.likeness < sameConsonants.other || (match.likeness < sameConsonants.arabic && areOfArabicHabit(a, b) && kindsDiffer(a, b));
    return mayBeOther && ((isFar && !areKnownAsOne(a, b) && consonantsDiffer(a, b)) || areOtherNames(a, b)) ? other : match;
  }
  if (match.rule !== 'slip' || scriptOf(a) !== 'arabic' || scriptOf(b) !== 'arabic') return match;
  if (slipTells(a, b, Math.min(entitiesWith(a), entitiesWith(b)) > 1)) return other;
  return match.likeness > strictWithinScript ? match : { ...match, likeness: match.likeness ** 2, asRead: match };
}

/** Whether a rule about letters and vowels says that two words are two names. */
function areToldApart(a: string, b: string): boolean {
  const rules = [isFeminineOf, isOriginOf, isLastVowelOther, isFirstLetterOther, isLongVowelOther, isVowelOther, areOtherCompounds];
  return rules.some((tells) => tells(a, b));
}

/** Whether two are servants (Abd) of whom God is called by other names. */
function servantsDiffer(a: string, b: string, entitiesWith: EntitiesWith): boolean {
  const isWithin = scriptOf(a) === scriptOf(b);
  const [one, other] = [a, b].map((word) => servedBy(!isWithin && word === ofKing ? ofOwner : word));
  if (one === undefined || other === undefined || one === null || other === null) return false;
  if (strictLikeness(one, other, entitiesWith).likeness < sameWord[isWithin ? 'within' : 'across']) return true;
  return (!isWithin || scriptOf(a) === 'latin') && areServedByOthers(one, other);
}

/** Whether two are of the faith (X al-Din) by other words, with the vowel that may be lost before the article (Mohieddine, Aladdin), or the article within it (Nureldin). */
function believersDiffer(a: string, b: string, entitiesWith: EntitiesWith): boolean {
  const [one, other] = [a, b].map((word) => ofFaith.exec(word)?.[1]);
  if (one === undefined || other === undefined) return false;
  const least = sameWord[scriptOf(a) === scriptOf(b) ? 'within' : 'across'];
  const lost = (word: string, of: string) =>
    scriptOf(of) === 'latin' ? [word, `${word}i`, `${word}a`, word.replace(/[aeu]l$/u, '')] : [word];
  return !lost(one, a).some((x) => lost(other, b).some((y) => strictLikeness(x, y, entitiesWith).likeness >= least));
}

/** A Latin word with a slip in the h of a sound that two letters write, as the known name that it is without: Kgalil, خليل. */
function withoutSlip(a: string, b: string, { rule, likeness }: WordMatch): WordMatch | null {
  if (rule !== 'slip' || likeness >= withSlip) return null;
  const [latin, other] = scriptOf(a) === 'latin' ? [a, b] : [b, a];
  const meant = besideItsKey.test(latin) ? latin.replace(besideItsKey, '$1h') : latin;
  return meant !== latin && areKnownAsOne(meant, other) ? { likeness: withSlip, rule } : null;
}
