import { recent } from '#server/domain/recent.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

const mostRead = 20_000;
const read = recent<ReadonlySet<string>>(mostRead);

/** Whether no reading of the one word has the consonants of a reading of the other: Bouzid and بوزيان, whose vowels and length make them alike. A word without consonants has none to differ. */
export function consonantsDiffer(a: string, b: string): boolean {
  const [one, other] = [consonantsOf(a), consonantsOf(b)];
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other);
}

function consonantsOf(word: string): ReadonlySet<string> {
  const known = read.get(word);
  if (known) return known;
  const found = new Set(wordForms(word).flatMap((form) => skeletonsOf(form)));
  read.keep(word, found);
  return found;
}
