import type { Id } from '#server/domain/id.ts';
import { placeOf, type Comparison, type ToCompare } from '#server/engine/suggestion.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { comparedWithOthers } from '#server/engine/walk/duplicates.ts';

/**
 * Compares entities with those of like names, and with those that they were found to be like before. For an id that was merged the entity that is shown is
 * compared; of an id that is merged or no more, no pair is left.
 */
export async function compare(store: StoreReading, some: readonly ToCompare[]): Promise<Comparison[]> {
  const { canonicalOf, mergedInto } = await store.merges();
  const since = new Map<Id, number | null>(some.map(({ id, change }) => [id, change]));
  for (const { id } of some) if (!since.has(canonicalOf(id))) since.set(canonicalOf(id), null);
  const comparisons: Comparison[] = [];
  for (const [id, change] of since) {
    if (store.turns.areOver()) await store.turns.giveWay();
    store.stop.throwIfAborted();
    if (canonicalOf(id) !== id) {
      comparisons.push({ id, change, complete: true, found: [] });
      continue;
    }
    const before = await store.foundPairsWith([id, ...mergedInto(id)]);
    const others = before.flatMap(({ a, b }) => [canonicalOf(a), canonicalOf(b)]);
    const { all, complete } = await comparedWithOthers(store, id, others);
    comparisons.push({ id, change, complete, found: all.map((each) => ({ place: placeOf(each), a: each.a, b: each.b })) });
  }
  return comparisons;
}
