import type { Entity, Name } from '#server/domain/entity.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import { byId } from '#server/domain/id.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { mostNames, wordsIn } from '#server/engine/walk/nearNames.ts';
import { areToldApartInArabic, comparedNames } from '#server/names/compare/comparedNames.ts';
import { leastAlike } from '#server/names/compare/leastAlike.ts';
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
  const likenessOf = (a: Name, b: Name) => nameLikeness(a.text, b.text, entitiesWith, isPerson);
  const [names, others] = [first.names.slice(0, mostNames), second.names.slice(0, mostNames)];
  for (const [a, b] of comparedNames(names, others)) {
    const likeness = likenessOf(a, b);
    if (best !== null && likeness.score <= best.likeness.score) continue;
    if (likeness.score >= leastAlike && areToldApartInArabic([a, names], [b, others], (x, y) => likenessOf(x, y).score >= leastAlike))
      continue;
    best = { a: a.text, b: b.text, likeness };
  }
  return best;
}
