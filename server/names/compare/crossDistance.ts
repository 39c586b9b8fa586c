import { pieceNumber, type ArabicLetters, type LetterCosts } from '#server/names/compare/letterCosts.ts';
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
  const numbers = new Int16Array((word.length + 1) * step).fill(-1);
  for (let start = 0; start <= word.length; start += 1)
    for (let k = 0; k <= longestChunk && start + k <= word.length; k += 1)
      numbers[start * step + k] = pieceNumber(word.slice(start, start + k));
  const surplus = Float64Array.from(word, (letter, place) => ('aeiou'.includes(letter) && place > 0 ? insertedVowel : inserted));
  return { word, numbers, surplus };
}

/**
 * How far a Latin word is from being a romanisation of an Arabic one, in nats: the cost of the cheapest way to write the one with the letters of
 * the other under the learned table (Viterbi 1967 over the transducer of training/learnCosts.ts), less seven tenths of the cost of the likeliest
 * romanisation, by the better of the two habits. What no romanisation does costs as a slip: a letter too many (less for a vowel, but for the first, which Arabic writes), missing, replaced or swapped. Infinite for words farther apart than 3.2 nats a letter; of words farther apart than most it says no less than that, and is quicker.
 */
export function crossDistance(
  { word: arabic, habits }: ArabicLetters,
  latin: LatinPieces,
  begun: Begun = 'neither',
  most = Infinity,
): number {
  let best = Infinity;
  const far = Math.min(most, (farthest * (arabic.length + latin.word.length)) / 2);
  for (const habit of habits) {
    const limit = Math.min(best, far) + share * habit.least - habit.prior;
    best = Math.min(best, habit.prior + align(arabic, latin, habit, begun, limit) - share * habit.least);
  }
  return Math.max(0, best);
}

const width = 64;
type Costs = Float32Array | Float64Array;

let rows: readonly Float64Array[] = [];

function align(arabic: string, latin: LatinPieces, { chunks, tails, drops }: LetterCosts, begun: Begun, limit: number): number {
  const [n, m] = [Math.min(arabic.length, width - 1), Math.min(latin.word.length, width - 1)];
  const middle = clearedRows(n, m);
  let shortest = Infinity;
  let passed = 0;
  for (let i = 0; i <= n; i += 1) {
    const here = rows[i] ?? middle;
    for (let j = 0; j < m; j += 1) lower(here, j + 1, at(here, j) + at(latin.surplus, j));
    if (begun === 'latin') shortest = Math.min(shortest, at(here, m) + unread * (n - i));
    if (i === n) break;
    const least = leastOf(here, m);
    if (least > limit && passed > limit) return shortest;
    passed = least;
    const chunk = chunks[i] ?? middle;
    middle.fill(Infinity, 0, m + 1);
    writeChunks(here, middle, latin, m, chunk, [at(drops, i), replaced], limit);
    if (i + 2 <= n) writeSwapped(here, rows[i + 2] ?? middle, latin, m, chunk, chunks[i + 1] ?? middle, limit);
    writeTails(middle, rows[i + 1] ?? middle, latin, m, tails[i] ?? middle, limit);
  }
  if (begun === 'latin') return shortest;
  const last = rows[n] ?? middle;
  if (begun === 'neither') return at(last, m);
  for (let j = 0; j <= m; j += 1) shortest = Math.min(shortest, at(last, j) + unread * (m - j));
  return shortest;
}

/** Makes the rows ready for words of these lengths, and gives the one that lies between two. */
function clearedRows(n: number, m: number): Float64Array {
  if (rows.length === 0) rows = Array.from({ length: width + 1 }, () => new Float64Array(width + 1));
  for (let i = 0; i <= n; i += 1) rows[i]?.fill(Infinity, 0, m + 1);
  rows[0]?.fill(0, 0, 1);
  return rows[width] ?? new Float64Array(width + 1);
}

/** One Arabic letter as a chunk of the Latin word, from every place. slips: what it costs to leave it out, or to write one letter that it never gives. */
function writeChunks(
  from: Float64Array,
  to: Float64Array,
  { numbers }: LatinPieces,
  m: number,
  chunk: Costs,
  slips: readonly number[],
  limit: number,
): void {
  for (let j = 0; j <= m; j += 1) {
    const cost = at(from, j);
    if (cost > limit) continue;
    for (let k = 0; k <= longestChunk && j + k <= m; k += 1)
      lower(to, j + k, cost + Math.min(costOf(chunk, numbers[j * step + k]), slips[k] ?? Infinity));
  }
}

/** Two Arabic letters as two Latin ones that changed places. */
function writeSwapped(
  from: Float64Array,
  to: Float64Array,
  { numbers }: LatinPieces,
  m: number,
  one: Costs,
  two: Costs,
  limit: number,
): void {
  for (let j = 0; j + 2 <= m; j += 1) {
    const cost = at(from, j);
    if (cost > limit) continue;
    lower(to, j + 2, cost + costOf(one, numbers[(j + 1) * step + 1]) + costOf(two, numbers[j * step + 1]) + swapped);
  }
}

/** The short vowels after an Arabic letter, from every place. */
function writeTails(from: Float64Array, to: Float64Array, { numbers }: LatinPieces, m: number, tail: Costs, limit: number): void {
  for (let j = 0; j <= m; j += 1) {
    const cost = at(from, j);
    if (cost > limit) continue;
    for (let k = 0; k <= longestTail && j + k <= m; k += 1) lower(to, j + k, cost + costOf(tail, numbers[j * step + k]));
  }
}

/** What a piece costs; infinite for one that is never given, whose number is -1. */
function costOf(costs: Costs, piece = -1): number {
  return piece < 0 ? Infinity : at(costs, piece);
}

function leastOf(row: Float64Array, last: number): number {
  let least = Infinity;
  for (let index = 0; index <= last; index += 1) if (at(row, index) < least) least = at(row, index);
  return least;
}

function at(row: Costs, index: number): number {
  return row[index] ?? Infinity;
}

function lower(row: Float64Array, index: number, cost: number): void {
  if (cost < at(row, index)) row[index] = cost;
}
