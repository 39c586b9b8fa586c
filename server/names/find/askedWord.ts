import type { Comparer, WordMatch } from '#server/names/compare/wordLikeness.ts';
import { scriptOf, type Script } from '#server/names/words/normalise.ts';
import type { Token } from '#server/names/words/tokens.ts';

/** A word of a query with the words of stored names that it may mean, likest first. begun: it may be only a beginning. entities: how many have the word in a name; known: the same by their words. */
export type AskedWord = {
  readonly token: Token;
  readonly begun: boolean;
  readonly compare: Comparer;
  readonly alike: readonly { readonly word: string; readonly entities: number; readonly match: WordMatch }[];
  readonly known: ReadonlyMap<string, WordMatch>;
};

const asLike = { whole: { least: 0.93, steepness: 4 }, begun: { least: 0.8, steepness: 2 } } as const;

/**
 * How far a word of a name agrees with one that was asked for, 0 to 1: as far as it is alike, and much less where the store has a word in the same script that is
 * more alike (below 0.93 of it; below 0.8 for a beginning): who asks for al-Himsi where names have it does not mean al-Hamawi.
 */
export function agreement({ token, begun, alike }: AskedWord, { likeness, rule }: WordMatch, other: Token): number {
  if (token.class !== 'word') return likeness;
  const best = likestIn(alike, other.script);
  if (best === undefined || likeness >= best.likeness) return likeness;
  const isBeginning = begun && (rule === 'beginning' || best.rule === 'beginning');
  const { least, steepness } = asLike[isBeginning ? 'begun' : 'whole'];
  return likeness * Math.min(1, likeness / best.likeness / least) ** steepness;
}

/** Kept as long as the words are: it is asked for each word of each name. */
const likest = new WeakMap<AskedWord['alike'], ReadonlyMap<Script, WordMatch>>();

/** The likest of some words in a script. */
function likestIn(alike: AskedWord['alike'], script: Script): WordMatch | undefined {
  const known = likest.get(alike);
  if (known) return known.get(script);
  const found = new Map<Script, WordMatch>();
  for (const { word, match } of alike.toReversed()) found.set(scriptOf(word), match);
  likest.set(alike, found);
  return found.get(script);
}
