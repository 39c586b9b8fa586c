import { at } from '#server/engine/embedded/column.ts';
import type { Adjacency } from '#server/engine/embedded/adjacency.ts';
import type { MergedNumbers } from '#server/engine/embedded/adjacencyDraft.ts';

/** When an entity that is shown happened, by the dates of all that are shown as it: see Ends. */
export function happeningIn({ ends, entityDates }: Adjacency, { members }: Pick<MergedNumbers, 'members'>, entity: number): number {
  const merged = members.get(entity);
  return merged ? ends.happeningOf([entity, ...merged].map((each) => at(entityDates, each))) : 2 * at(entityDates, entity);
}
