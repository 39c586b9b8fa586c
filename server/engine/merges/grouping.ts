import { decisionKey, type Decision } from '#server/domain/decision.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { DecisionRefused } from '#server/engine/failure.ts';
import type { Merges } from '#server/engine/merges/merges.ts';

/** Groups of entities that decisions make one: each of two ids or more, by id. */
export type Groups = {
  /** The group of an id; the id alone where it has none. */
  of: (id: Id) => readonly Id[];
};

/**
 * The groups that the decisions that stand make: SAME joins, and joins on. made: those of them that are made now. Throws DecisionRefused, with the
 * others that stand against them, where two entities that are DIFFERENT would be one.
 */
export function groupsOf(standing: Iterable<Decision>, made: readonly Decision[]): Groups {
  const neighbors = new Map<Id, Id[]>();
  const joining: Decision[] = [];
  const apart: Decision[] = [];
  for (const decision of standing) {
    const { a, b, verdict } = decision;
    if (verdict === 'DIFFERENT') apart.push(decision);
    if (verdict !== 'SAME') continue;
    joining.push(decision);
    neighbors.set(a, [...(neighbors.get(a) ?? []), b]);
    neighbors.set(b, [...(neighbors.get(b) ?? []), a]);
  }
  const groups = new Map<Id, readonly Id[]>();
  for (const start of neighbors.keys()) {
    if (groups.has(start)) continue;
    const group = reached(start, neighbors);
    for (const id of group) groups.set(id, group);
  }
  for (const decision of apart) if (groups.get(decision.a)?.includes(decision.b)) throw refusal(decision, joining, made);
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

function refusal(apart: Decision, joining: readonly Decision[], made: readonly Decision[]): DecisionRefused {
  const now = new Set(made.map(decisionKey));
  const stands = (decision: Decision) => !now.has(decisionKey(decision));
  const { a, b, by, at } = apart;
  const chain = chainBetween(a, b, joining);
  const said = (each: Decision) => `${each.by} decided on ${each.at} that ${each.a} and ${each.b} are the same`;
  const held = chain.filter(stands);
  if (stands(apart))
    return new DecisionRefused(
      `${a} and ${b} would be shown as one, but ${by} decided on ${at} that they are different; undo that decision first`,
      [apart, ...held],
    );
  const between = [...new Set(chain.flatMap((each) => [each.a, each.b]))].filter((id) => id !== a && id !== b);
  const through = between.length > 0 ? ` through ${between.join(', ')}` : '';
  const pairs = held.map((each) => `${each.a}-${each.b}`).join(', ');
  return new DecisionRefused(
    `${a} and ${b} are shown as one${through}: ${held.map(said).join('; ')}; undo ${held.length === 1 ? pairs : `one of ${pairs}`} first`,
    held,
  );
}

/** The fewest decisions that join two entities, in their order from one to the other. */
function chainBetween(from: Id, to: Id, joining: readonly Decision[]): readonly Decision[] {
  const chains = new Map<Id, readonly Decision[]>([[from, []]]);
  for (const [id, chain] of chains)
    for (const decision of joining) {
      if (decision.a !== id && decision.b !== id) continue;
      const next = decision.a === id ? decision.b : decision.a;
      if (!chains.has(next)) chains.set(next, [...chain, decision]);
    }
  return chains.get(to) ?? [];
}

function reached(start: Id, neighbors: ReadonlyMap<Id, readonly Id[]>): readonly Id[] {
  const group = new Set<Id>([start]);
  for (const id of group) for (const next of neighbors.get(id) ?? []) group.add(next);
  return [...group].toSorted(byId);
}
