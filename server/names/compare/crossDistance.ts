import { letterCosts, pieceNumber, type LetterCosts } from '#server/names/compare/letterCosts.ts';
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

/** Reads a normalised Latin word once, for many alignments. */
export function latinPieces(word: string): LatinPieces {
  const numbers = new Int16Array((word.length + 1) * step).fill(-1);
  for (let at = 0; at <= word.length; at += 1)
    for (let k = 0; k <= longestChunk && at + k <= word.length; k += 1) numbers[at * step + k] = pieceNumber(word.slice(at, at + k));
  const surplus = Float64Array.from(word, (letter) => ('aeiou'.includes(letter) ? insertedVowel : inserted));
  return { word, numbers, surplus };
}

/**
 * How far a Latin word is from being a romanisation of an Arabic one, in nats: the cost of the cheapest way to write the one with the letters of
 * the other under the learned table (Viterbi 1967 over the transducer of training/learnCosts.ts), less seven tenths of the cost of the likeliest
 * romanisation, by the better of the two habits. What no romanisation does costs as a slip: a letter too many, missing, replaced or swapped. Infinite for words farther apart than 3.2 nats a letter.
 */
export function crossDistance(arabic: string, latin: LatinPieces, begun: Begun = 'neither'): number {
  let best = Infinity;
  const far = (farthest * (arabic.length + latin.word.length)) / 2;
  for (const habit of letterCosts(arabic)) {
    const limit = Math.min(best, far) + share * habit.least - habit.prior;
    best = Math.min(best, habit.prior + align(arabic, latin, habit, begun, limit) - share * habit.least);
  }
  return Math.max(0, best);
}

const width = 64;
let rows: readonly Float64Array[] = [];

function align(
  arabic: string,
  { word, numbers, surplus }: LatinPieces,
  { chunks, tails, drops }: LetterCosts,
  begun: Begun,
  limit: number,
): number {
  const [n, m] = [Math.min(arabic.length, width - 1), Math.min(word.length, width - 1)];
  if (rows.length === 0) rows = Array.from({ length: width + 1 }, () => new Float64Array(width + 1));
  const middle = rows[width] ?? new Float64Array(width + 1);
  for (let i = 0; i <= n; i += 1) rows[i]?.fill(Infinity, 0, m + 1);
  const first = rows[0];
  if (first) first[0] = 0;
  let shortest = Infinity;
  let passed = 0;
  for (let i = 0; i <= n; i += 1) {
    const here = rows[i] ?? middle;
    for (let j = 0; j < m; j += 1) lower(here, j + 1, at(here, j) + at(surplus, j));
    if (begun === 'latin') shortest = Math.min(shortest, at(here, m) + unread * (n - i));
    if (i === n) break;
    const least = leastOf(here, m);
    if (least > limit && passed > limit) return shortest;
    passed = least;
    const next = rows[i + 1] ?? middle;
    const chunk = chunks[i] ?? middle;
    const tail = tails[i] ?? middle;
    const drop = at(drops, i);
    middle.fill(Infinity, 0, m + 1);
    for (let j = 0; j <= m; j += 1) {
      const cost = at(here, j);
      if (cost > limit) continue;
      for (let k = 0; k <= longestChunk && j + k <= m; k += 1) {
        const number = numbers[j * step + k] ?? -1;
        const known = number < 0 ? Infinity : (chunk[number] ?? Infinity);
        lower(middle, j + k, cost + Math.min(known, k === 0 ? drop : k === 1 ? replaced : Infinity));
      }
      const after = rows[i + 2];
      if (j + 2 <= m && i + 2 <= n && after) {
        const [one, two] = [numbers[(j + 1) * step + 1] ?? -1, numbers[j * step + 1] ?? -1];
        if (one >= 0 && two >= 0) lower(after, j + 2, cost + (chunk[one] ?? Infinity) + (chunks[i + 1]?.[two] ?? Infinity) + swapped);
      }
    }
    for (let j = 0; j <= m; j += 1) {
      const cost = at(middle, j);
      if (cost > limit) continue;
      for (let k = 0; k <= longestTail && j + k <= m; k += 1) {
        const number = numbers[j * step + k] ?? -1;
        if (number >= 0) lower(next, j + k, cost + (tail[number] ?? Infinity));
      }
    }
  }
  if (begun === 'latin') return shortest;
  const last = rows[n] ?? middle;
  if (begun === 'neither') return at(last, m);
  for (let j = 0; j <= m; j += 1) shortest = Math.min(shortest, at(last, j) + unread * (m - j));
  return shortest;
}

function leastOf(row: Float64Array, last: number): number {
  let least = Infinity;
  for (let index = 0; index <= last; index += 1) if (at(row, index) < least) least = at(row, index);
  return least;
}

function at(row: Float64Array, index: number): number {
  return row[index] ?? Infinity;
}

function lower(row: Float64Array, index: number, cost: number): void {
  if (cost < at(row, index)) row[index] = cost;
}
