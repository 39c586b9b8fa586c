import { recent } from '#server/domain/recent.ts';
import { areKnownAsOne } from '#server/names/compare/knownNames.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { frequentNames, isFrequentName } from '#server/names/words/frequentNames.ts';

/** Two frequent names that a word is made of. */
type Parts = readonly [string, string];

const fewestLetters = 2;
const mostRead = 20_000;
const read = recent<readonly Parts[]>(mostRead);

/** Whether two words are two frequent names written as one each, and not the same two: حسين‌علی and حسن‌علی, Hosseinali. */
export function areOtherCompounds(a: string, b: string): boolean {
  const one = compoundsOf(a);
  if (one.length === 0) return false;
  const other = compoundsOf(b);
  return other.length > 0 && !one.some(([x, y]) => other.some(([first, second]) => areOne(x, first) && areOne(y, second)));
}

function areOne(one: string, other: string): boolean {
  return one === other || areKnownAsOne(one, other);
}

/** The ways in which a word that is no frequent name itself is made of two. */
function compoundsOf(word: string): readonly Parts[] {
  const known = read.get(word);
  if (known) return known;
  const found: Parts[] = [];
  if (!isKnown(word))
    for (let at = fewestLetters; at <= word.length - fewestLetters; at += 1) {
      const parts: Parts = [word.slice(0, at), word.slice(at)];
      if (parts.every(isKnown)) found.push(parts);
    }
  read.keep(word, found);
  return found;
}

function isKnown(word: string): boolean {
  return scriptOf(word) === 'latin' ? frequentNames(word).length > 0 : isFrequentName(word);
}
