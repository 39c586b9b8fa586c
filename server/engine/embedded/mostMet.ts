import type { Tally } from '#server/engine/embedded/tally.ts';
import type { Turns } from '#server/engine/turns.ts';
import type { WeighedWord } from '#server/names/find/nameStore.ts';

/** Where it is counted: sums, and a mark for each entity and group, all of them zero. holders: the entities of a word that count. order decides between equal sums. */
export type Counted = {
  readonly tally: Tally;
  readonly marks: Uint8Array;
  readonly holders: (word: string) => Int32Array;
  readonly order: (a: number, b: number) => number;
  readonly turns: Turns;
};

type Groups = readonly (readonly WeighedWord[])[];

/** As many groups as a mark has bits. */
const mostMarked = 8;

/**
 * The entities with the greatest sums over the groups of the weight of the heaviest word that they have, of least or more, at most the limit. Who has words of one group only is not looked at where
 * so many have more by words of several than any word alone gives.
 */
export async function mostMet(groups: Groups, limit: number, least: number, counted: Counted): Promise<readonly number[]> {
  const { tally, order, turns, holders } = counted;
  const heaviestFirst = groups.map((group) => group.toSorted((a, b) => b.weight - a.weight));
  if (groups.length > 1 && groups.length <= mostMarked) {
    await addSeveral(heaviestFirst, counted);
    const alone = Math.max(...heaviestFirst.map(([first]) => first?.weight ?? 0));
    const best = tally.largest(limit, Math.max(least, alone + 1), order);
    if (best.length === limit) return best;
    tally.clear();
  }
  for (const [index, group] of heaviestFirst.entries()) {
    let before = 0;
    for (const { word, weight } of group) {
      if (groups.length === 1 && weight < before && tally.count() >= limit) break;
      if (turns.areOver()) await turns.giveWay();
      tally.add(holders(word), index + 1, weight);
      before = weight;
    }
  }
  return tally.largest(limit, least, order);
}

/** Adds up for those that have a word of two of the groups, or more. */
async function addSeveral(groups: Groups, { tally, marks, holders, turns }: Counted): Promise<void> {
  for (const [index, group] of groups.entries())
    for (const { word } of group) {
      if (turns.areOver()) await turns.giveWay();
      for (const entity of holders(word)) marks[entity] = (marks[entity] ?? 0) | (1 << index);
    }
  for (const [index, group] of groups.entries())
    for (const { word, weight } of group) {
      if (turns.areOver()) await turns.giveWay();
      tally.add(holders(word), index + 1, weight, marks);
    }
}
