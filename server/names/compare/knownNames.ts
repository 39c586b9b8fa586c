import { recent } from '#server/domain/recent.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { areOfOneName, frequentNames, isFrequentName } from '#server/names/words/frequentNames.ts';
import { eitherReadings, wordForms } from '#server/names/words/wordForms.ts';
import { knownWords, usualWords } from '#server/names/words/usualSpelling.ts';

/** An Arabic word that is known as a name, and how like it a Latin word is. */
type Known = { readonly word: string; readonly likeness: number };

const farBehind = 0.9;
const mostRead = 20_000;
const likest = recent<Known | null>(mostRead);
let bySkeleton: Map<string, string[]> | null = null;

/**
 * Whether two words, one of them in Latin letters, are spellings of two known names: what the Latin one is far more like than the Arabic one, which is a
 * name of its own (Mohammed is محمد, not محمود); in Latin letters, each is far more like a name than the other is (Kamal, Jamal). A usual spelling of a known name is of no word that it is not
 * very like (Siham is سهام, not سهم). A word that is like no known name may be any.
 */
export function areOtherNames(a: string, b: string): boolean {
  if (areUnusuallyRead(a, b)) return true;
  if (isLatin(a) && isLatin(b)) {
    const [names, others] = [frequentNames(a), frequentNames(b)];
    if (names.length > 0 && others.length > 0) return !names.some((name) => others.includes(name));
    const [one, other] = [likestName(a), likestName(b)];
    return one !== null && other !== null && isFarFrom(a, one, other.word) && isFarFrom(b, other, one.word);
  }
  const [latin, arabic] = isLatin(a) ? [a, b] : [b, a];
  const names = frequentNames(latin);
  const frequent = wordForms(arabic).find(isFrequentName);
  if (wordForms(arabic).some((form) => isOtherPattern(form, names))) return true;
  if (names.length > 0 && frequent !== undefined) return !names.some((name) => plainEnd(name) === plainEnd(frequent));
  if (
    names.length > 0 &&
    !wordForms(arabic).some((form) => names.some((name) => plainEnd(name) === plainEnd(form))) &&
    wordLikeness(latin, arabic).likeness < farBehind
  )
    return true;
  const name = likestName(latin);
  return name !== null && knownWords().has(arabic) && isFarFrom(latin, name, arabic);
}

const doing = /^(.)ا(.)(.)$/u;

/** Whether a word is of the pattern of who does something (نابل), and not among the names that a spelling writes, one of which is of the same consonants with a long i (Nabil, نبيل). */
function isOtherPattern(arabic: string, names: readonly string[]): boolean {
  const [, first, second, third] = doing.exec(arabic) ?? [];
  return first !== undefined && names.includes(`${first}${second}ي${third}`) && !names.includes(arabic);
}

/** Whether one of two words is of a script of fewer letters than sounds, a known name, and the other what its letters hardly mean. */
export function areUnusuallyRead(a: string, b: string): boolean {
  return isUnusualReading(a, b) || isUnusualReading(b, a);
}

/** Whether a word is more like what another, of a script of fewer letters than sounds (eitherReadings), hardly means than like the known name that it is read as: Kalim, where 卡里姆 is Karim. */
function isUnusualReading(word: string, read: string): boolean {
  const readings = eitherReadings(read);
  if (readings.length === 1) return false;
  const [usual, unusual] = [true, false].map((isKnown) =>
    Math.max(0, ...readings.filter((each) => frequentNames(each).length > 0 === isKnown).map((each) => wordLikeness(word, each).likeness)),
  );
  return usual !== undefined && unusual !== undefined && usual > 0 && usual < farBehind * unusual;
}

/** Whether two words are spellings of one frequent name, at least one of them in Latin letters. */
export function areKnownAsOne(a: string, b: string): boolean {
  if (isLatin(a) && isLatin(b)) return areOfOneName(a, b);
  if (!isLatin(a) && !isLatin(b)) return false;
  const [latin, arabic] = isLatin(a) ? [a, b] : [b, a];
  const names = frequentNames(latin).map(plainEnd);
  return names.length > 0 && wordForms(arabic).some((form) => names.includes(plainEnd(form)));
}

function isFarFrom(latin: string, name: Known, other: string): boolean {
  return name.word !== other && wordLikeness(latin, other).likeness < farBehind * name.likeness;
}

function likestName(latin: string): Known | null {
  const known = likest.get(latin);
  if (known !== undefined) return known;
  bySkeleton ??= namesBySkeleton();
  let best: Known | null = null;
  for (const word of new Set([...usualWords(latin), ...skeletonsOf(latin).flatMap((each) => bySkeleton?.get(each) ?? [])])) {
    const { likeness } = wordLikeness(latin, word);
    if (likeness > (best?.likeness ?? 0.9)) best = { word, likeness };
  }
  likest.keep(latin, best);
  return best;
}

function namesBySkeleton(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of knownWords()) for (const each of skeletonsOf(word)) found.set(each, [...(found.get(each) ?? []), word]);
  return found;
}

/** A word without what hurried writing changes at its end: أسامه, مصطفي. */
function plainEnd(arabic: string): string {
  return arabic.replace(/ى$/u, 'ي').replace(/ة$/u, 'ه');
}

function isLatin(word: string): boolean {
  return scriptOf(word) === 'latin';
}
