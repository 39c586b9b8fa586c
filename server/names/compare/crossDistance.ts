import { drops, habits, pieceNumber, type ArabicLetters, type Habit } from '#server/names/compare/letterCosts.ts';
import { longestChunk, longestTail } from '#server/names/sound/sounds.ts';

/** Which of two words is only the beginning of what was meant: what follows it in the other is nearly free. */
export type Begun = 'neither' | 'arabic' | 'latin';

/** A Latin word as the alignment reads it: the number of the piece of k letters at each place, and what each letter costs where it is one too many. */
export type LatinPieces = { readonly word: string; readonly numbers: Int16Array; readonly surplus: Float64Array };

const step = longestChunk + 1;
const replaced = 6.5;
const insertedVowel = 2.6;
const inserted = 5.5;
const swapped = 5.5;
const unread = 0.12;
const share = 0.7;
const farthest = 3.2;

/** Reads a normalised Latin word once, for many alignments; German dsch and tsch, and dzh, as the shorter dj and tch, which the table knows. */
export function latinPieces(written: string): LatinPieces {
  const word = written.replaceAll(/dsch|dzh/gu, 'dj').replaceAll('tsch', 'tch');
  const numbers = new Int16Array((word.length + 1) * step);
  for (let start = 0; start <= word.length; start += 1)
    for (let k = 0; k <= longestChunk && start + k <= word.length; k += 1)
      numbers[start * step + k] = pieceNumber(word.slice(start, start + k));
  const surplus = Float64Array.from(word, (letter, place) => ('aeiou'.includes(letter) && place > 0 ? insertedVowel : inserted));
  return { word, numbers, surplus };
}

/**
 * How far a Latin word is from being a romanisation of an Arabic one, in nats: the cost of the cheapest way to write the one with the letters of
 * the other under the learned table (Viterbi 1967 over the transducer of training/learnCosts.ts), less seven tenths of the cost of the likeliest
 * romanisation, by the better of the two habits. What no romanisation does costs as a slip: a letter too many (less for a vowel, but for the first, which Arabic writes), missing, replaced or swapped. Infinite for words farther apart than 3.2 nats a letter; of words farther apart than most it says no less than that, and is quicker the less that is.
 */
export function crossDistance(arabic: ArabicLetters, latin: LatinPieces, begun: Begun = 'neither', most = Infinity): number {
  let best = Infinity;
  const far = (farthest * (arabic.word.length + latin.word.length)) / 2;
  for (const [place, habit] of habits.entries()) {
    const prior = arabic.priors[place] ?? Infinity;
    const least = share * leastOf(arabic, habit, most < far && begun !== 'latin');
    const limit = Math.min(best, far, most) + least - prior + rounding;
    best = Math.min(best, prior + align(arabic, latin, habit, begun, limit) - least);
  }
  return Math.max(0, best);
}

const width = 64;
const rounding = 1e-9;
/** The costs of the ways up to each place of the Latin word, a row for so many Arabic letters, and between two of them those of ways whose short vowels are still to come; what the Arabic letters from each place on cost at least. One table for all words: nothing is kept in it. */
const reached = new Float64Array((width + 1) * width);
const chunked = new Float64Array(width);
const left = new Float64Array(width + 1);

/** What the likeliest romanisation costs. isLeft: whether the letters have to be paid for from each place on, which is written down. */
function leastOf({ codes }: ArabicLetters, { leastChunks, leastTails }: Habit, isLeft: boolean): number {
  let least = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes.charCodeAt(at);
    least += costIn(leastChunks, code >>> 3) + costIn(leastTails, code & 7);
  }
  const n = Math.min(codes.length, width - 1);
  left.fill(0, 0, n + 1);
  if (!isLeft) return least;
  for (let at = n - 1; at >= 0; at -= 1) {
    const code = codes.charCodeAt(at);
    left[at] = costIn(left, at + 1) + Math.min(costIn(leastChunks, code >>> 3), costIn(drops, code >>> 3)) + costIn(leastTails, code & 7);
  }
  return least;
}

/** limit: above it nothing has to be exact. */
function align({ codes }: ArabicLetters, latin: LatinPieces, { chunks, tails }: Habit, begun: Begun, limit: number): number {
  const [n, m] = [Math.min(codes.length, width - 1), Math.min(latin.word.length, width - 1)];
  const { numbers, surplus } = latin;
  for (let i = 0; i <= n; i += 1) reached.fill(Infinity, i * width, i * width + m + 1);
  reached[0] = 0;
  let shortest = Infinity;
  let wasFar = false;
  for (let i = 0; i <= n; i += 1) {
    const here = i * width;
    const least = addSurplus(here, m, surplus);
    if (begun === 'latin') shortest = Math.min(shortest, costIn(reached, here + m) + unread * (n - i));
    if (i === n) break;
    const [farHere, farNext] = [limit - costIn(left, i), limit - costIn(left, i + 1)];
    const isFar = least > farHere;
    if (isFar && wasFar) return shortest;
    wasFar = isFar;
    const code = codes.charCodeAt(i);
    const [chunk, tail] = [chunks[code >>> 3], tails[code & 7]];
    if (!chunk || !tail) break;
    writeChunks(here, numbers, m, chunk, Math.min(costIn(chunk, 0), costIn(drops, code >>> 3)), farHere);
    const next = i + 2 <= n ? chunks[codes.charCodeAt(i + 1) >>> 3] : undefined;
    if (next) writeSwapped(here, numbers, m, chunk, next, farHere);
    writeTails(here + width, numbers, m, tail, farNext);
  }
  if (begun === 'latin') return shortest;
  const last = n * width;
  if (begun === 'neither') return costIn(reached, last + m);
  for (let j = 0; j <= m; j += 1) shortest = Math.min(shortest, costIn(reached, last + j) + unread * (m - j));
  return shortest;
}

/** Lets letters of the Latin word be too many, and gives the least cost of a row. */
function addSurplus(here: number, m: number, surplus: Float64Array): number {
  let before = costIn(reached, here);
  let least = before;
  for (let j = 0; j < m; j += 1) {
    const cost = before + costIn(surplus, j);
    before = costIn(reached, here + j + 1);
    if (cost < before) reached[here + j + 1] = before = cost;
    if (before < least) least = before;
  }
  return least;
}

/** One Arabic letter as a chunk of the Latin word, from every place. gone: what it costs to leave it out; one letter that it never gives is a slip. */
function writeChunks(here: number, numbers: Int16Array, m: number, chunk: Float64Array, gone: number, limit: number): void {
  chunked.fill(Infinity, 0, m + 1);
  for (let j = 0; j <= m; j += 1) {
    const cost = costIn(reached, here + j);
    if (cost > limit) continue;
    lower(chunked, j, cost + gone);
    const most = Math.min(longestChunk, m - j);
    if (most > 0) lower(chunked, j + 1, cost + Math.min(costIn(chunk, pieceAt(numbers, j * step + 1)), replaced));
    for (let k = 2; k <= most; k += 1) lower(chunked, j + k, cost + costIn(chunk, pieceAt(numbers, j * step + k)));
  }
}

/** Two Arabic letters as two Latin ones that changed places. */
function writeSwapped(here: number, numbers: Int16Array, m: number, one: Float64Array, two: Float64Array, limit: number): void {
  const there = here + 2 * width + 2;
  for (let j = 0; j + 2 <= m; j += 1) {
    const cost = costIn(reached, here + j);
    if (cost > limit) continue;
    const [first, second] = [pieceAt(numbers, (j + 1) * step + 1), pieceAt(numbers, j * step + 1)];
    lower(reached, there + j, cost + costIn(one, first) + costIn(two, second) + swapped);
  }
}

/** The short vowels after an Arabic letter, from every place. */
function writeTails(there: number, numbers: Int16Array, m: number, tail: Float64Array, limit: number): void {
  for (let j = 0; j <= m; j += 1) {
    const cost = costIn(chunked, j);
    if (cost > limit) continue;
    const most = Math.min(longestTail, m - j);
    for (let k = 0; k <= most; k += 1) lower(reached, there + j + k, cost + costIn(tail, pieceAt(numbers, j * step + k)));
  }
}

function costIn(row: Float64Array, index: number): number {
  return row[index] ?? Infinity;
}

function pieceAt(numbers: Int16Array, index: number): number {
  return numbers[index] ?? 0;
}

function lower(row: Float64Array, index: number, cost: number): void {
  if (cost < costIn(row, index)) row[index] = cost;
}
