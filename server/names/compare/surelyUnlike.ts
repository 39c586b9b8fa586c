import { farthestOf, scales } from '#server/names/compare/fall.ts';
import { costsOf, type Read, type WordForms } from '#server/names/compare/readForms.ts';

/**
 * Whether two words of one script are surely less alike than this, by their letters alone: cheap, and true only where wordLikeness would say so.
 * Each letter that the other has not costs at least its cheapest edit.
 */
export function surelyUnlike(likeness: number): (one: WordForms, other: WordForms) => boolean {
  const farthest = { arabic: farthestOf(scales.arabic, likeness), latin: farthestOf(scales.latin, likeness) };
  return (one, other) => {
    for (const form of one.all) for (const otherForm of other.all) if (!isBeyond(form, otherForm, farthest)) return false;
    return true;
  };
}

function isBeyond(a: Read, b: Read, farthest: Readonly<Record<'arabic' | 'latin', number>>): boolean {
  if (a.script !== b.script || a.script === 'other' || a.hasNumber || b.hasNumber) return false;
  const far = (farthest[a.script] * (a.size + b.size)) / 2;
  return (
    lostByLetters(a, b.letters) > far || lostByLetters(b, a.letters) > far || leastToLose(a, b.heard) > far || leastToLose(b, a.heard) > far
  );
}

/** No more than leastToLose says: what those cost of which the other has none that ends in the same bits. */
function lostByLetters(form: Read, letters: number): number {
  const [{ heard }, costs] = [form, costsOf(form)];
  let sum = 0;
  for (let at = 0; at < costs.length; at += 1) if (((letters >>> (heard.charCodeAt(at) & 31)) & 1) === 0) sum += costs[at] ?? 0;
  return sum;
}

const countsOf = new Int8Array(2 ** 16);

/** What the letters of a word cost at least that another has not, or has not as often. */
function leastToLose(form: Read, other: string): number {
  const [{ heard }, costs] = [form, costsOf(form)];
  for (let at = 0; at < other.length; at += 1) countsOf[other.charCodeAt(at)] = (countsOf[other.charCodeAt(at)] ?? 0) + 1;
  let sum = 0;
  for (let at = 0; at < heard.length; at += 1) {
    const letter = heard.charCodeAt(at);
    const left = countsOf[letter] ?? 0;
    if (left > 0) countsOf[letter] = left - 1;
    else sum += costs[at] ?? 0;
  }
  for (let at = 0; at < other.length; at += 1) countsOf[other.charCodeAt(at)] = 0;
  return sum;
}
