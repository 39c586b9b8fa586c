import type { Decision } from '#server/domain/decision.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { DecisionRefused } from '#server/engine/failure.ts';
import type { Merges } from '#server/engine/merges/merges.ts';

/** Groups of entities that decisions make one: each of two ids or more, by id. */
export type Groups = {
  /** The group of an id; the id alone where it has none. */
  of: (id: Id) => readonly Id[];
};

/** The groups that the decisions that stand make: SAME joins, and joins on. Throws DecisionRefused where two entities that are DIFFERENT would be one. */
export function groupsOf(standing: Iterable<Decision>): Groups {
  const neighbors = new Map<Id, Id[]>();
  const apart: Decision[] = [];
  for (const decision of standing) {
    const { a, b, verdict } = decision;
    if (verdict === 'DIFFERENT') apart.push(decision);
    if (verdict !== 'SAME') continue;
    neighbors.set(a, [...(neighbors.get(a) ?? []), b]);
    neighbors.set(b, [...(neighbors.get(b) ?? []), a]);
  }
  const groups = new Map<Id, readonly Id[]>();
  for (const start of neighbors.keys()) {
    if (groups.has(start)) continue;
    const group = reached(start, neighbors);
    for (const id of group) groups.set(id, group);
  }
  for (const { a, b, by, at } of apart)
    if (groups.get(a)?.includes(b))
      throw new DecisionRefused(
        `${a} and ${b} would be one entity, but ${by} decided on ${at} that they are different; undo that decision, or one of those that join them`,
      );
  return { of: (id) => groups.get(id) ?? [id] };
}

/** Every id whose merging may change when these were decided about: the groups they were in and the groups they are in. */
export function affectedBy(ids: Iterable<Id>, before: Merges, groups: Groups): Id[] {
  const affected = new Set<Id>();
  for (const id of ids) {
    const canonical = before.canonicalOf(id);
    for (const each of [canonical, ...before.mergedInto(canonical), ...groups.of(id)]) affected.add(each);
  }
  return [...affected].toSorted(byId);
}

/** What each of these ids is merged into: in each group the entity with more relationships of its own that hold stays, then the lesser id. */
export function canonicalsOf(affected: readonly Id[], groups: Groups, degreeOf: (id: Id) => number): Map<Id, Id> {
  const into = new Map<Id, Id>();
  for (const id of affected) {
    const [canonical] = groups.of(id).toSorted((a, b) => degreeOf(b) - degreeOf(a) || byId(a, b));
    if (canonical !== undefined && canonical !== id) into.set(id, canonical);
  }
  return into;
}

function reached(start: Id, neighbors: ReadonlyMap<Id, readonly Id[]>): readonly Id[] {
  const group = new Set<Id>([start]);
  for (const id of group) for (const next of neighbors.get(id) ?? []) group.add(next);
  return [...group].toSorted(byId);
}
