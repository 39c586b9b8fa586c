import { costs } from '#server/names/generated/costs.ts';
import { arabicAlphabet, isMarkedArabic, placeOf, tailPlaceOf } from '#server/names/sound/sounds.ts';

/**
 * What the letters of an Arabic word cost by one habit, in nats: for each letter a row by the number of a piece, infinite where it never
 * stands for the letter. drops: what each letter costs where it is not written at all; least: the cost of its likeliest romanisation;
 * prior: of its being written by this habit.
 */
export type LetterCosts = {
  readonly chunks: readonly Float32Array[];
  readonly tails: readonly Float32Array[];
  readonly drops: Float64Array;
  readonly least: number;
  readonly prior: number;
};

/** An Arabic word as the alignment reads it, once for many: what its letters cost by either habit. */
export type ArabicLetters = { readonly word: string; readonly habits: readonly [LetterCosts, LetterCosts] };

type Row = { readonly costs: Float32Array; readonly least: number };
type WrittenHabit = { readonly letters: Readonly<Record<string, readonly string[]>>; readonly tails: readonly string[] };
type Table = { readonly letters: ReadonlyMap<string, readonly Row[]>; readonly tails: readonly Row[] };

const pieces = numberPieces();
const unknown: Row = { costs: new Float32Array(pieces.size).fill(Infinity), least: 0 };
const dropped = 5.5;
const droppedVowel = 2.6;
const tables = { arabic: readHabit(costs.arabic), foreign: readHabit(costs.foreign) };

/** The number of a piece of a Latin word in the rows of costs, -1 for one that no letter gives. */
export function pieceNumber(piece: string): number {
  return pieces.get(piece) ?? -1;
}

/** Reads a normalised Arabic word: the costs of its letters by both habits of writing, as an Arabic name and as a name of another language. */
export function arabicLetters(word: string): ArabicLetters {
  const [plain, marked] = costs.shares;
  const share = isMarkedArabic(word) ? marked : plain;
  return { word, habits: [costsBy(tables.arabic, word, -Math.log(share)), costsBy(tables.foreign, word, -Math.log(1 - share))] };
}

function costsBy(table: Table, word: string, prior: number): LetterCosts {
  const chunks: Float32Array[] = [];
  const tails: Float32Array[] = [];
  let least = 0;
  for (let index = 0; index < word.length; index += 1) {
    const chunk = table.letters.get(word[index] ?? '')?.[placeOf(word, index)] ?? unknown;
    const tail = table.tails[tailPlaceOf(word, index)] ?? unknown;
    chunks.push(chunk.costs);
    tails.push(tail.costs);
    least += chunk.least + tail.least;
  }
  const drops = Float64Array.from(word, (letter) => ('اويىةع'.includes(letter) ? droppedVowel : dropped));
  return { chunks, tails, drops, least, prior };
}

function numberPieces(): Map<string, number> {
  const found = new Set<string>(['']);
  const habits: readonly WrittenHabit[] = [costs.arabic, costs.foreign];
  for (const { letters, tails } of habits)
    for (const text of [...Object.values(letters).flat(), ...tails]) for (const [piece] of entriesOf(text)) found.add(piece);
  return new Map([...found].map((piece, index) => [piece, index]));
}

function readHabit(habit: WrittenHabit): Table {
  return {
    letters: new Map(Array.from(arabicAlphabet).map((letter) => [letter, (habit.letters[letter] ?? []).map(readRow)])),
    tails: habit.tails.map(readRow),
  };
}

function readRow(text: string): Row {
  const row = new Float32Array(pieces.size).fill(Infinity);
  for (const [piece, cost] of entriesOf(text)) row[pieces.get(piece) ?? 0] = cost;
  const least = Math.min(...row);
  return { costs: row, least: Number.isFinite(least) ? least : 0 };
}

function entriesOf(text: string): (readonly [string, number])[] {
  return [...text.matchAll(/([a-z]*)(\d+)/g)].map(([, piece = '', hundredths = '0']) => [piece, Number(hundredths) / 100] as const);
}
