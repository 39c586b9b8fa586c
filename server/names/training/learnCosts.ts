import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { isMarkedArabic, longestChunk, longestTail, mayGive, placeOf, tailPlaceOf } from '#server/names/sound/sounds.ts';

/** A word in Arabic letters and one Latin spelling of it, both normalised; weight: how often it was seen. */
export type Pair = { readonly arabic: string; readonly latin: string; readonly weight: number };

/** Probabilities of one habit of writing: of a chunk for a letter (placed: by its place too), and of short vowels after a letter by its place. */
export type Habit = {
  readonly chunks: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly placed: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly tails: readonly ReadonlyMap<string, number>[];
};

/**
 * Two habits: names that are Arabic, whose short vowels are not written, and names of other languages in Arabic letters. shares: how likely
 * a word is Arabic, without and with a letter that only Arabic words have.
 */
export type Model = { readonly arabic: Habit; readonly foreign: Habit; readonly shares: readonly [number, number] };

type Counts = {
  readonly chunks: Map<string, Map<string, number>>;
  readonly placed: Map<string, Map<string, number>>;
  readonly tails: Map<string, number>[];
};

const rounds = 6;
const placeSmoothing = 30;
const floor = 1e-5;
const unused = new Map<string, number>();

/**
 * Learns how Arabic letters are written in Latin letters: a mixture of two transducers without memory that give each letter a chunk of 0 to 3
 * Latin letters and 0 to 2 short vowels after it, fitted by expectation maximisation (Dempster, Laird and Rubin 1977; the one-to-many letter
 * model of Knight and Graehl 1998). Deterministic: the same pairs in the same order give the same model.
 */
export function learnCosts(pairs: readonly Pair[]): Model {
  let model: Model | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const counts = { arabic: noCounts(), foreign: noCounts() };
    const shares = [
      [0, 0],
      [0, 0],
    ];
    for (const pair of pairs) {
      const marked = isMarkedArabic(pair.arabic) ? 1 : 0;
      const share: number = model ? shareOf(pair, model, marked) : firstShare(pair, marked);
      if (share > 0.02) expect({ ...pair, weight: pair.weight * share }, model?.arabic ?? null, counts.arabic);
      if (share < 0.98) expect({ ...pair, weight: pair.weight * (1 - share) }, model?.foreign ?? null, counts.foreign);
      add2(shares[marked], share * pair.weight, pair.weight);
    }
    model = {
      arabic: maximise(counts.arabic),
      foreign: maximise(counts.foreign),
      shares: [ratio(shares[0]), ratio(shares[1])],
    };
  }
  if (!model) throw new TypeError('no rounds');
  return model;
}

function shareOf(pair: Pair, { arabic, foreign, shares }: Model, marked: 0 | 1): number {
  const asArabic = shares[marked] * expect(pair, arabic, null);
  const asForeign = (1 - shares[marked]) * expect(pair, foreign, null);
  return asArabic + asForeign > 0 ? asArabic / (asArabic + asForeign) : 0.5;
}

function firstShare({ latin }: Pair, marked: 0 | 1): number {
  if (marked) return 0.95;
  return /[pvx]|c(?!h)|^ch/u.test(latin) ? 0.02 : 0.3;
}

function noCounts(): Counts {
  return { chunks: new Map(), placed: new Map(), tails: Array.from({ length: 6 }, () => new Map<string, number>()) };
}

function ratio(row: readonly number[] | undefined): number {
  return (row?.[0] ?? 0) / Math.max(1, row?.[1] ?? 1);
}

function add2(row: number[] | undefined, first: number, second: number): void {
  if (!row) return;
  row[0] = (row[0] ?? 0) + first;
  row[1] = (row[1] ?? 0) + second;
}

/** The probability of a pair under a habit; with counts, what was expected to happen in it is added to them. */
function expect({ arabic, latin, weight }: Pair, model: Habit | null, counts: Counts | null): number {
  const pieces = Array.from({ length: latin.length + 1 }, (_, start) => piecesFrom(latin, start));
  const chances = Array.from(arabic, (_, index) => chancesAt(arabic, index, model, counts));
  const forward = forwardOver(chances, pieces);
  const total = forward.whole[arabic.length]?.[latin.length] ?? 0;
  if (total > 0 && counts) addExpected(chances, pieces, forward, (reached, chance) => (reached * chance * weight) / total);
  return total;
}

function piecesFrom(latin: string, start: number): string[] {
  return Array.from({ length: Math.min(longestChunk, latin.length - start) + 1 }, (_, length) => latin.slice(start, start + length));
}

/** How likely one letter gives a piece as its chunk and as the short vowels after it, and where that is counted. */
type LetterChances = {
  readonly chunk: (piece: string) => number;
  readonly tail: (piece: string) => number;
  readonly letterCounts: Map<string, number>;
  readonly placedCounts: Map<string, number>;
  readonly tailCounts: Map<string, number>;
};

function chancesAt(arabic: string, index: number, model: Habit | null, counts: Counts | null): LetterChances {
  const letter = arabic[index] ?? '';
  const key = `${letter}${placeOf(arabic, index)}`;
  const chunks = model?.placed.get(key) ?? model?.chunks.get(letter);
  const tails = model?.tails[tailPlaceOf(arabic, index)];
  return {
    chunk: (piece) => (model ? (chunks?.get(piece) ?? 0) : firstChunkChance(letter, piece)),
    tail: (piece) => (model ? (tails?.get(piece) ?? 0) : firstTailChance(piece)),
    letterCounts: counts ? within(counts.chunks, letter) : unused,
    placedCounts: counts ? within(counts.placed, key) : unused,
    tailCounts: counts?.tails[tailPlaceOf(arabic, index)] ?? unused,
  };
}

/** How likely so many letters have given the beginning of the Latin word up to each place: whole letters, and letters whose short vowels are still to come. */
type Forward = { readonly whole: readonly Float64Array[]; readonly chunked: readonly Float64Array[] };

function forwardOver(chances: readonly LetterChances[], pieces: readonly (readonly string[])[]): Forward {
  const whole = Array.from({ length: chances.length + 1 }, () => new Float64Array(pieces.length));
  const chunked = Array.from(chances, () => new Float64Array(pieces.length));
  whole[0]?.fill(1, 0, 1);
  for (const [i, { chunk, tail }] of chances.entries()) {
    passOn(whole[i], chunked[i], pieces, chunk, longestChunk);
    passOn(chunked[i], whole[i + 1], pieces, tail, longestTail);
  }
  return { whole, chunked };
}

function passOn(
  from: Float64Array | undefined,
  to: Float64Array | undefined,
  pieces: readonly (readonly string[])[],
  chance: (piece: string) => number,
  longest: number,
): void {
  for (const [j, begun] of pieces.entries()) {
    const here = from?.[j] ?? 0;
    if (here > 0) for (const [k, piece] of begun.entries()) if (k <= longest) add(to, j + k, here * chance(piece));
  }
}

function addExpected(
  chances: readonly LetterChances[],
  pieces: readonly (readonly string[])[],
  { whole, chunked }: Forward,
  countOf: (reached: number, chance: number) => number,
): void {
  let after = new Float64Array(pieces.length);
  after[pieces.length - 1] = 1;
  for (const [i, { chunk, tail, letterCounts, placedCounts, tailCounts }] of [...chances.entries()].toReversed()) {
    after = passBack(after, pieces, tail, longestTail, (j, piece, chance) => {
      const count = countOf(chunked[i]?.[j] ?? 0, chance);
      if (count > 0) bump(tailCounts, piece, count);
    });
    after = passBack(after, pieces, chunk, longestChunk, (j, piece, chance) => {
      const count = countOf(whole[i]?.[j] ?? 0, chance);
      if (count <= 0) return;
      bump(letterCounts, piece, count);
      bump(placedCounts, piece, count);
    });
  }
}

/** How likely the rest of the Latin word comes from each place on, one step earlier; met is told every piece that may come first, with the chance of all that begins with it. */
function passBack(
  after: Float64Array,
  pieces: readonly (readonly string[])[],
  chanceOf: (piece: string) => number,
  longest: number,
  met: (place: number, piece: string, chance: number) => void,
): Float64Array<ArrayBuffer> {
  const before = new Float64Array(after.length);
  for (const [j, begun] of pieces.entries())
    for (const [k, piece] of begun.entries()) {
      const chance = k <= longest && (after[j + k] ?? 0) > 0 ? chanceOf(piece) * (after[j + k] ?? 0) : 0;
      if (chance === 0) continue;
      add(before, j, chance);
      met(j, piece, chance);
    }
  return before;
}

function firstChunkChance(letter: string, piece: string): number {
  if (!mayGive(letter, piece)) return 0;
  const heard = piece !== '' && skeletonsOf(piece).some((each) => skeletonsOf(letter).includes(each));
  if (heard) return 0.6;
  return piece.length <= 1 ? 0.05 : 0.01 / piece.length;
}

function firstTailChance(piece: string): number {
  if (piece === '') return 0.6;
  return /^[aeiouy]+$/u.test(piece) ? 0.08 / piece.length : 0;
}

function maximise({ chunks, placed, tails }: Counts): Habit {
  const base = new Map([...chunks].map(([letter, counts]) => [letter, normalised(counts, () => 0, 0)]));
  return {
    chunks: base,
    placed: new Map(
      [...placed].map(([key, counts]) => {
        const letterBase = base.get(key[0] ?? '');
        for (const chunk of letterBase?.keys() ?? []) if (!counts.has(chunk)) counts.set(chunk, 0);
        return [key, normalised(counts, (chunk) => letterBase?.get(chunk) ?? 0, placeSmoothing)];
      }),
    ),
    tails: tails.map((counts) => normalised(counts, () => 0, 0)),
  };
}

function normalised(counts: ReadonlyMap<string, number>, prior: (key: string) => number, strength: number): Map<string, number> {
  let total = strength;
  for (const count of counts.values()) total += count;
  const kept = [...counts]
    .map(([key, count]) => [key, (count + strength * prior(key)) / total] as const)
    .filter(([, chance]) => chance > floor);
  return new Map(kept);
}

function within(map: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<string, number>();
  map.set(key, made);
  return made;
}

function bump(map: Map<string, number> | undefined, key: string, count: number): void {
  map?.set(key, (map.get(key) ?? 0) + count);
}

function add(row: Float64Array | undefined, index: number, value: number): void {
  if (row) row[index] = (row[index] ?? 0) + value;
}
