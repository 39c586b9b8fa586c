import type { Id } from '#server/domain/id.ts';
import { placeOf, type Comparison, type ToCompare } from '#server/engine/suggestion.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { comparedWithOthers } from '#server/engine/walk/duplicates.ts';
import type { WordMemory } from '#server/names/find/wordMemory.ts';

/**
 * Compares entities with those of like names, and with those that they were found to be like before. For an id that was merged the entity that is shown is
 * compared; of an id that is merged or no more, no pair is left.
 */
export async function compare(store: StoreReading, some: readonly ToCompare[], words: WordMemory): Promise<Comparison[]> {
  words.at(await store.lastChange());
  const { canonicalOf, mergedInto } = await store.merges();
  const since = new Map<Id, number | null>(some.map(({ id, change }) => [id, change]));
  for (const { id } of some) if (!since.has(canonicalOf(id))) since.set(canonicalOf(id), null);
  const shown = [...since.keys()].filter((id) => canonicalOf(id) === id);
  const before = await store.foundPairsWith(shown.flatMap((id) => [id, ...mergedInto(id)]));
  const likeBefore = new Map<Id, Id[]>(shown.map((id) => [id, []]));
  for (const { a, b } of before) {
    const pair = [canonicalOf(a), canonicalOf(b)] as const;
    for (const id of pair) likeBefore.get(id)?.push(...pair);
  }
  const asked = (await store.entities(shown)).flatMap((row) => (row ? [{ row, others: likeBefore.get(row.id) ?? [] }] : []));
  const compared = await comparedWithOthers(store, asked, words);
  const found = new Map(asked.map(({ row }, index) => [row.id, compared[index]] as const));
  return [...since].map(([id, change]) => {
    const { all, complete } = found.get(id) ?? { all: [], complete: true };
    return { id, change, complete, found: all.map((each) => ({ place: placeOf(each), a: each.a, b: each.b })) };
  });
}
