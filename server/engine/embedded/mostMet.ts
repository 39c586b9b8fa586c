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
/** The words from which it is guessed how much is needed, by the heaviest of their group. */
const likely = 0.75;

/**
 * The entities with the greatest sums over the groups of the weight of the heaviest word that they have, of least or more, at most the limit. Who has words of one group only is not looked at where
 * so many have more by words of several, nor a word that is too little beside the heaviest of all other groups.
 */
export async function mostMet(groups: Groups, limit: number, least: number, counted: Counted): Promise<readonly number[]> {
  const { tally, order, turns, holders } = counted;
  const heaviestFirst = groups.map((group) => group.toSorted((a, b) => b.weight - a.weight));
  if (groups.length > 1 && groups.length <= mostMarked) {
    const best = await metBySeveral(heaviestFirst, limit, least, counted);
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

/** Those that more is said for by words of several groups than by any word alone. */
async function metBySeveral(groups: Groups, limit: number, least: number, counted: Counted): Promise<readonly number[]> {
  const { tally, order } = counted;
  const heaviest = groups.map(([first]) => first?.weight ?? 0);
  const floor = Math.max(least, Math.max(...heaviest) + 1);
  const guessed = groups.map((group, index) => group.filter(({ weight }) => weight >= likely * (heaviest[index] ?? 0)));
  await addSeveral(guessed, counted);
  const best = tally.largest(limit, floor, order);
  const last = best[limit - 1];
  const all = heaviest.reduce((sum, weight) => sum + weight, 0);
  const needed =
    last === undefined
      ? groups
      : groups.map((group, index) => group.filter(({ weight }) => weight + all - (heaviest[index] ?? 0) >= tally.sumOf(last)));
  if (needed.every((group, index) => group.length <= (guessed[index]?.length ?? 0))) return best;
  tally.clear();
  await addSeveral(needed, counted);
  return tally.largest(limit, floor, order);
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
