import { costs } from '#server/names/generated/costs.ts';
import { arabicAlphabet, isMarkedArabic, placeOf, tailPlaceOf } from '#server/names/sound/sounds.ts';

/**
 * What Arabic letters cost by one habit of writing them, in nats. chunks: for each letter at each place (ArabicLetters) a row by the number of a piece, infinite where it never
 * stands for the letter; tails: the same of the short vowels after a letter; leastChunks, leastTails: the least of each row.
 */
export type Habit = {
  readonly chunks: readonly Float64Array[];
  readonly tails: readonly Float64Array[];
  readonly leastChunks: Float64Array;
  readonly leastTails: Float64Array;
};

/** An Arabic word as the alignment reads it, once for many. codes: for each letter the number of its row among chunks, eight times, and that of its row among tails. priors: what it costs to be written by either of the habits. */
export type ArabicLetters = { readonly word: string; readonly codes: string; readonly priors: readonly [number, number] };

type WrittenHabit = { readonly letters: Readonly<Record<string, readonly string[]>>; readonly tails: readonly string[] };

const places = 9;
const pieces = numberPieces();
/** The number of what no letter gives: infinite in every row, so that each piece has a place in it. */
const neverGiven = pieces.size;
const dropped = 5.5;
const droppedVowel = 2.6;
const letterNumbers = new Map(Array.from(arabicAlphabet).map((letter, number) => [letter, number]));
const priors = { plain: priorsOf(costs.shares[0]), marked: priorsOf(costs.shares[1]) } as const;

/** How words are written that are Arabic, and how those of other languages. */
export const habits: readonly [Habit, Habit] = [readHabit(costs.arabic), readHabit(costs.foreign)];

/** What the letter of each row of chunks costs where it is not written at all. */
export const drops = Float64Array.from({ length: (letterNumbers.size + 1) * places }, (_, row) =>
  'اويىةع'.includes(arabicAlphabet.charAt(Math.floor(row / places)) || ' ') ? droppedVowel : dropped,
);

/** The number of a piece of a Latin word in the rows of costs; that of nothing at all is 0. */
export function pieceNumber(piece: string): number {
  return pieces.get(piece) ?? neverGiven;
}

/** Reads a normalised Arabic word: the rows of costs of its letters. */
export function arabicLetters(word: string): ArabicLetters {
  let codes = '';
  for (let index = 0; index < word.length; index += 1) {
    const number = letterNumbers.get(word.charAt(index));
    const row = number === undefined ? letterNumbers.size * places : number * places + placeOf(word, index);
    codes += String.fromCharCode(8 * row + tailPlaceOf(word, index));
  }
  return { word, codes, priors: isMarkedArabic(word) ? priors.marked : priors.plain };
}

function priorsOf(share: number): readonly [number, number] {
  return [-Math.log(share), -Math.log(1 - share)];
}

/** Numbers the pieces, those that most letters give first, so that what is looked up often lies together. */
function numberPieces(): Map<string, number> {
  const counts = new Map<string, number>();
  const written: readonly WrittenHabit[] = [costs.arabic, costs.foreign];
  for (const { letters, tails } of written)
    for (const text of [...Object.values(letters).flat(), ...tails])
      for (const [piece] of entriesOf(text)) if (piece !== '') counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a).map(([piece]) => piece);
  return new Map(['', ...sorted].map((piece, index) => [piece, index]));
}

function readHabit({ letters, tails }: WrittenHabit): Habit {
  const rows = Array.from(arabicAlphabet).flatMap((letter) =>
    Array.from({ length: places }, (_, place) => readRow(letters[letter]?.[place] ?? '')),
  );
  const [chunkRows, tailRows] = [[...rows, ...Array.from({ length: places }, () => readRow(''))], tails.map(readRow)];
  return { chunks: chunkRows, tails: tailRows, leastChunks: leastsOf(chunkRows), leastTails: leastsOf(tailRows) };
}

function readRow(text: string): Float64Array {
  const row = new Float64Array(pieces.size + 1).fill(Infinity);
  for (const [piece, cost] of entriesOf(text)) row[pieces.get(piece) ?? 0] = Math.fround(cost);
  return row;
}

function leastsOf(rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(rows, (row) => {
    const least = Math.min(...row);
    return Number.isFinite(least) ? least : 0;
  });
}

function entriesOf(text: string): (readonly [string, number])[] {
  return [...text.matchAll(/([a-z]*)(\d+)/g)].map(([, piece = '', hundredths = '0']) => [piece, Number(hundredths) / 100] as const);
}
