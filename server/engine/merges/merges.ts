import { byId, type Id } from '#server/domain/id.ts';

/** Which entities are shown as one. An id that nothing was merged with stands for itself. */
export type Merges = {
  /** How many ids stand for another. */
  readonly size: number;
  /** The id of the entity that is shown for an id. */
  canonicalOf: (id: Id) => Id;
  /** The ids that were merged into a canonical one, by id. */
  mergedInto: (canonical: Id) => readonly Id[];
};

/** The merges of a map from each merged id to the canonical one. */
export function mergesOf(into: ReadonlyMap<Id, Id>): Merges {
  const merged = new Map<Id, Id[]>();
  for (const [id, canonical] of [...into].toSorted(([a], [b]) => byId(a, b))) merged.set(canonical, [...(merged.get(canonical) ?? []), id]);
  return {
    size: into.size,
    canonicalOf: (id) => into.get(id) ?? id,
    mergedInto: (canonical) => merged.get(canonical) ?? none,
  };
}

const none: readonly Id[] = [];
