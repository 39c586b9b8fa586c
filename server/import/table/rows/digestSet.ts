const partsOfADigest = 3;
const digitsOfAPart = 8;
const smallest = 1_024;
const fullest = 0.7;

/** Digests that were seen, by the last 24 of their hexadecimal digits: twelve bytes each, and room for as many again, where texts in a set take ten times that. */
export type DigestSet = {
  /** Takes the digest that a text ends with; false where it was taken before. */
  add: (text: string) => boolean;
};

/** Digests with the numbers in which they came, from nought: four bytes more for each. */
export type DigestNumbers = {
  /** The number of the digest that a text ends with, which is taken where it was not before. */
  add: (text: string) => number;
  /** The same of what was taken; null where it was not. */
  find: (text: string) => number | null;
  count: () => number;
};

/** A set of nothing. */
export function createDigestSet(): DigestSet {
  const digests = createDigests(partsOfADigest);
  return {
    add(text) {
      const before = digests.count();
      digests.add(text);
      return digests.count() > before;
    },
  };
}

/** Numbers of nothing. */
export function createDigestNumbers(): DigestNumbers {
  const digests = createDigests(partsOfADigest + 1);
  return {
    add: (text) => digests.numberAt(digests.add(text)),
    find(text) {
      const at = digests.find(text);
      return at === null ? null : digests.numberAt(at);
    },
    count: digests.count,
  };
}

type Parts = readonly [number, number, number];

/** A table of digests, each in so many places, three or four: of four the last is its number. What it answers is where a digest stands until the next one is added. */
function createDigests(width: number) {
  let places = smallest;
  let taken = new Uint32Array(places * width);
  let count = 0;
  /** Where a digest stands, or the free place in which it would. */
  const placeOf = (within: Uint32Array, room: number, [one, two, three]: Parts): { readonly at: number; readonly isFree: boolean } => {
    for (let place = one % room; ; place = (place + 1) % room) {
      const at = place * width;
      if (within[at] === 0 && within[at + 1] === 0 && within[at + 2] === 0) return { at, isFree: true };
      if (within[at] === one && within[at + 1] === two && within[at + 2] === three) return { at, isFree: false };
    }
  };
  const grow = (): void => {
    const more = new Uint32Array(taken.length * 2);
    for (let from = 0; from < taken.length; from += width) {
      const parts: Parts = [taken[from] ?? 0, taken[from + 1] ?? 0, taken[from + 2] ?? 0];
      if (parts.some((part) => part !== 0)) more.set(taken.subarray(from, from + width), placeOf(more, places * 2, parts).at);
    }
    taken = more;
    places *= 2;
  };
  return {
    add(text: string): number {
      if (count >= places * fullest) grow();
      const parts = partsOf(text);
      const { at, isFree } = placeOf(taken, places, parts);
      if (!isFree) return at;
      taken.set(width === partsOfADigest ? parts : [...parts, count], at);
      count += 1;
      return at;
    },
    find(text: string): number | null {
      const { at, isFree } = placeOf(taken, places, partsOf(text));
      return isFree ? null : at;
    },
    numberAt: (at: number): number => taken[at + partsOfADigest] ?? 0,
    count: () => count,
  };
}

function partsOf(text: string): Parts {
  return [partOf(text, 3), partOf(text, 2), partOf(text, 1)];
}

function partOf(text: string, fromEnd: number): number {
  const end = text.length - (fromEnd - 1) * digitsOfAPart;
  return Number.parseInt(text.slice(end - digitsOfAPart, end), 16);
}
