import { fictionalNames, freeWords, type FictionalName, type PairRule } from '#tests/bench/names/fiction.ts';
import { reportedNames } from '#tests/bench/names/reportedNames.ts';

/**
 * Names to index and to ask for. places: whether the places that reports name are among them, too; inside: asked for and indexed; around:
 * indexed only; outside: asked for only, no name of theirs holding or held by an indexed one.
 */
export type Corpus = {
  readonly name: string;
  readonly places: boolean;
  readonly inside: readonly FictionalName[];
  readonly around: readonly FictionalName[];
  readonly outside: readonly FictionalName[];
};

const asked = 400;
const others = 3_000;
const reported = 'names as reported';

/** The corpora: names composed of words that the training did not see, of those of them that look Arabic, and of spellings that reports use. draw: which of many that are as good, 0 where it is not said. */
export function corpora(folder: string, draw = 0): Corpus[] {
  const seed = 100 * draw;
  return [...wordCorpora(folder, draw), corpus(reported, reportedNames(asked, seed + 5), reportedNames(others + 2 * asked, seed + 6))];
}

/** The corpora of words that the training did not see, of the pairs that a rule takes. */
export function wordCorpora(folder: string, draw: number, rule: PairRule = 'spellings'): Corpus[] {
  const seed = 100 * draw;
  const { heldBack, arabic, all } = freeWords(folder, 'both', rule);
  const named = (name: string) => (rule === 'all' ? `${name}, all pairs` : name);
  return [
    corpus(named('words held back'), fictionalNames(heldBack, 2 * asked, seed + 1), fictionalNames(all, others, seed + 2)),
    corpus(named('Arabic words held back'), fictionalNames(arabic, 2 * asked, seed + 3), fictionalNames(all, others, seed + 4)),
  ];
}

function corpus(name: string, names: readonly FictionalName[], more: readonly FictionalName[]): Corpus {
  const inside = names.slice(0, asked);
  const texts = new Set(inside.map(({ arabic }) => arabic));
  const around = more.slice(0, others).filter(({ arabic }) => !texts.has(arabic));
  const indexed = [...inside, ...around].map(wordsIn);
  const outside = [...names.slice(asked), ...more.slice(others)].filter((each) => {
    const words = wordsIn(each);
    return !indexed.some((known) => words.isSubsetOf(known) || known.isSubsetOf(words));
  });
  return { name, places: name === reported, inside, around, outside };
}

function wordsIn({ arabic }: FictionalName): ReadonlySet<string> {
  return new Set(arabic.split(' ').filter((word) => word !== 'بن'));
}
