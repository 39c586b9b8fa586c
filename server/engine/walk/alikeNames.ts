import type { Entity } from '#server/domain/entity.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import { byId } from '#server/domain/id.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { mostNames, wordsIn } from '#server/engine/walk/nearNames.ts';
import { comparedNames } from '#server/names/compare/comparedNames.ts';
import { nameLikeness, type NameLikeness } from '#server/names/compare/likeness.ts';
import type { WordMemory } from '#server/names/find/wordMemory.ts';

/** The two names of a pair that are most alike; a is one of the entity with the lesser id. */
export type AlikeNames = { readonly a: string; readonly b: string; readonly likeness: NameLikeness };

/** Two entities, the lesser id first, and their names that are most alike. */
export type AlikePair = { readonly pair: readonly [Entity, Entity]; readonly names: AlikeNames };

/** Pairs with the names of each that are most alike, of at most 12 each, words weighed by how many entities have them; however little that is, but for pairs one of which has no name. */
export async function alikeNames(
  store: StoreReading,
  pairs: readonly (readonly [Entity, Entity])[],
  words: WordMemory,
): Promise<AlikePair[]> {
  const counts = await words.counts(store, wordsIn([...new Set(pairs.flat())]));
  const entitiesWith = (word: string) => counts.get(word) ?? 1;
  const alike: AlikePair[] = [];
  for (const [one, other] of pairs) {
    if (store.turns.areOver()) await store.turns.giveWay();
    const pair = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
    const names = mostAlike(pair, entitiesWith);
    if (names !== null) alike.push({ pair, names });
  }
  return alike.toSorted((x, y) => byId(x.pair[0].id, y.pair[0].id) || byId(x.pair[1].id, y.pair[1].id));
}

function mostAlike([first, second]: readonly [Entity, Entity], entitiesWith: (word: string) => number): AlikeNames | null {
  let best: AlikeNames | null = null;
  const isPerson = describeKind(first.kind).nature === 'INDIVIDUAL';
  for (const [{ text: a }, { text: b }] of comparedNames(first.names.slice(0, mostNames), second.names.slice(0, mostNames))) {
    const likeness = nameLikeness(a, b, entitiesWith, isPerson);
    if (best === null || likeness.score > best.likeness.score) best = { a, b, likeness };
  }
  return best;
}
