import { normalise } from '#server/names/words/normalise.ts';

const words = 'and for in with de des du la le les et pour en der die das den und für von zum zur ve için ile في من عن';

let read: ReadonlySet<string> | null = null;

/** Whether a normalised word only joins those of a name (and, for, des, und, ve, في): it says nothing of whose the name is. */
export function isLinkWord(word: string): boolean {
  read ??= new Set(words.split(' ').map(normalise));
  return read.has(word);
}
