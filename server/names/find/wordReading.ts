import type { Rule, WordMatch } from '#server/names/compare/wordLikeness.ts';
import type { NameWord } from '#server/names/find/nameStore.ts';

/** A word of stored names that one that is asked for may mean. place: where the store had it among those that it found. */
export type AlikeWord = NameWord & { readonly match: WordMatch; readonly place: number };

/** What a word may mean among the first words that the store finds for it, likest first, in few bytes. limit: how many it was asked for. */
export type WordReading = {
  readonly limit: number;
  /** For each word its number, how many entities have it, its place and the number of its rule. */
  readonly numbers: Int32Array;
  readonly likenesses: Float64Array;
  /** What translations are as they are read, by their places. */
  readonly asRead: ReadonlyMap<number, WordMatch>;
};

/** Words by numbers, each kept once however often it is met. */
export type WordNumbers = { readonly words: string[]; readonly numbers: Map<string, number> };

const fields = 4;
const rules = ['same', 'orthography', 'sound', 'spelling', 'slip', 'beginning', 'translation'] as const satisfies readonly Rule[];

/** A reading of these words, likest first. */
export function packed(alike: readonly AlikeWord[], limit: number, known: WordNumbers): WordReading {
  const numbers = new Int32Array(fields * alike.length);
  for (const [index, { word, entities, place, match }] of alike.entries())
    numbers.set([numberOf(word, known), entities, place, rules.indexOf(match.rule)], fields * index);
  const translated = alike.flatMap(({ place, match: { asRead } }) => (asRead ? [[place, asRead] as const] : []));
  return { limit, numbers, likenesses: Float64Array.from(alike, ({ match }) => match.likeness), asRead: new Map(translated) };
}

/** The likest words of a reading, at most so many, among the first that the store found. */
export function likest({ numbers, likenesses, asRead }: WordReading, most: number, limit: number, { words }: WordNumbers): AlikeWord[] {
  const alike: AlikeWord[] = [];
  for (let index = 0; index < likenesses.length && alike.length < most; index += 1) {
    const field = (n: number) => numbers[fields * index + n] ?? 0;
    const place = field(2);
    if (place >= limit) continue;
    const read = asRead.get(place);
    const match = { likeness: likenesses[index] ?? 0, rule: rules[field(3)] ?? 'slip', ...(read && { asRead: read }) };
    alike.push({ word: words[field(0)] ?? '', entities: field(1), place, match });
  }
  return alike;
}

function numberOf(word: string, { words, numbers }: WordNumbers): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}
