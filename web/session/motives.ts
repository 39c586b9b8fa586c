import type { Motive } from '#graph-schema/generated/ontology.ts';

const order: Readonly<Record<Motive, number>> = { CONVICTION: 0, FEAR: 1, MONEY: 2, COVER: 3, UNKNOWN: 4 };

/** Whether a word names a motive. */
export function isMotive(word: string): word is Motive {
  return Object.hasOwn(order, word);
}

/** The motives in the order in which the page lists them. */
export const motives: readonly Motive[] = Object.keys(order)
  .filter(isMotive)
  .toSorted((a, b) => order[a] - order[b]);
