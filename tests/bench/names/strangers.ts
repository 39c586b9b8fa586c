import { randomFrom, type FictionalName } from '#tests/bench/names/fiction.ts';
import { reportedNames } from '#tests/bench/names/reportedNames.ts';

/** Names that are in an index, and names of the same words that are not: their words stand together in no name of it. */
export type Strangers = {
  readonly inside: readonly FictionalName[];
  readonly around: readonly FictionalName[];
  readonly kunyas: readonly FictionalName[];
  readonly fullNames: readonly FictionalName[];
};

const indexed = 3_500;
const asked = 400;

/** 3,500 names as reported to index, of which 400 are asked for, and of each kind 400 that are not there. */
export function strangers(): Strangers {
  const random = randomFrom(13);
  const all = reportedNames(12_000, 11)
    .map((name) => ({ name, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name);
  const index = all.slice(0, indexed);
  const known = index.map(wordsIn);
  const isStrange = (name: FictionalName) => {
    const words = wordsIn(name);
    return !known.some((other) => words.isSubsetOf(other) || other.isSubsetOf(words));
  };
  const [kunyas = [], fullNames = []] = [true, false].map((kunya) =>
    all
      .slice(indexed)
      .filter((name) => name.arabic.startsWith('أبو ') === kunya && isStrange(name))
      .slice(0, asked),
  );
  return { inside: index.slice(0, asked), around: index.slice(asked), kunyas, fullNames };
}

function wordsIn({ arabic }: FictionalName): ReadonlySet<string> {
  return new Set(arabic.split(' ').filter((word) => word !== 'بن'));
}
