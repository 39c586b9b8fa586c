import type { Id } from '#server/domain/id.ts';
import type { Held, Plan } from '#server/engine/changes/plan.ts';
import type { Merges } from '#server/engine/merges/merges.ts';

/**
 * The entities of which a change may have made untrue what was found when they were compared: those that it writes or withdraws, those at the ends of its
 * ties and those that its claims speak of, before or after it, and of a decision all that are shown as one with either. merges: before the change.
 */
export function comparedAnew({ batch, withdrawn }: Plan, held: Held, merges: Merges): ReadonlySet<Id> {
  const before = <Row>(list: ReadonlyMap<string, { readonly record: Row }>, ids: readonly string[]): readonly Row[] =>
    ids.flatMap((id) => list.get(id)?.record ?? []);
  const ties = [...batch.relationships, ...before(held.relationships, withdrawn.relationships)];
  const claims = [
    ...batch.allegations,
    ...before(held.allegations, withdrawn.allegations),
    ...before(
      held.allegations,
      batch.allegations.map(({ id }) => id),
    ),
  ];
  const decisions = [...batch.decisions, ...before(held.decisions, withdrawn.decisions)];
  const entities = new Set<Id>([...batch.entities, ...before(held.entities, withdrawn.entities)].map(({ id }) => id));
  for (const { source, target } of ties) entities.add(source).add(target);
  for (const { about } of claims) for (const id of about) entities.add(id);
  for (const { a, b } of decisions)
    for (const one of [merges.canonicalOf(a), merges.canonicalOf(b)]) for (const id of [one, ...merges.mergedInto(one)]) entities.add(id);
  return entities;
}
