const partsOfADigest = 3;
const digitsOfAPart = 8;
const smallest = 1_024;
const fullest = 0.7;

/** Digests that were seen, by the last 24 of their hexadecimal digits: twelve bytes each, and room for as many again, where texts in a set take ten times that. */
export type DigestSet = {
  /** Takes the digest that a text ends with; false where it was taken before. */
  add: (text: string) => boolean;
};

/** A set of nothing. */
export function createDigestSet(): DigestSet {
  let places = smallest;
  let taken = new Uint32Array(places * partsOfADigest);
  let count = 0;
  const put = (into: Uint32Array, room: number, [one, two, three]: Parts): boolean => {
    for (let place = one % room; ; place = (place + 1) % room) {
      const at = place * partsOfADigest;
      if (into[at] === 0 && into[at + 1] === 0 && into[at + 2] === 0) {
        [into[at], into[at + 1], into[at + 2]] = [one, two, three];
        return true;
      }
      if (into[at] === one && into[at + 1] === two && into[at + 2] === three) return false;
    }
  };
  const grow = (): void => {
    const more = new Uint32Array(taken.length * 2);
    for (let at = 0; at < taken.length; at += partsOfADigest) {
      const parts: Parts = [taken[at] ?? 0, taken[at + 1] ?? 0, taken[at + 2] ?? 0];
      if (parts.some((part) => part !== 0)) put(more, places * 2, parts);
    }
    taken = more;
    places *= 2;
  };
  return {
    add(text) {
      if (count >= places * fullest) grow();
      const isNew = put(taken, places, [partOf(text, 3), partOf(text, 2), partOf(text, 1)]);
      if (isNew) count += 1;
      return isNew;
    },
  };
}

type Parts = readonly [number, number, number];

function partOf(text: string, fromEnd: number): number {
  const end = text.length - (fromEnd - 1) * digitsOfAPart;
  return Number.parseInt(text.slice(end - digitsOfAPart, end), 16);
}
