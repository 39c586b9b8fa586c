import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Reading } from '#server/engine/engine.ts';

/** The relationships that join two of the ids shown as one entity (id), by their ids. */
export type Within = { readonly id: Id; readonly relationships: readonly Relationship[] };

/** What lies within some entities, in the order of the ids. */
export async function withinOf(reading: Pick<Reading, 'relationships' | 'tiesWithin'>, ids: readonly Id[]): Promise<readonly Within[]> {
  const found = await reading.relationships(await reading.tiesWithin(ids));
  const groups = Map.groupBy(
    found.filter((each) => each !== null),
    ({ source }) => source,
  );
  return ids.map((id) => ({ id, relationships: groups.get(id) ?? [] }));
}
