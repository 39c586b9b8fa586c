import type { Verdict } from '#graph-schema/generated/ontology.ts';
import { byId, type Id } from '#server/domain/id.ts';

/** What a person decided about two entities. a is the lesser id. by: who, as they call themselves; at: when, an ISO 8601 instant in UTC. */
export type Ruling = {
  readonly a: Id;
  readonly b: Id;
  readonly verdict: Verdict;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
};

/**
 * A ruling as it is kept. turn: its place among the decisions of its pair, from 1. undoneAt: when it was undone; then it counts no more. undoneBy:
 * who undid it, as they call themselves; null while it stands, and where it was undone before names were kept.
 */
export type Decision = Ruling & { readonly turn: number; readonly undoneBy: string | null; readonly undoneAt: string | null };

/** Tells a decision from every other; continues a list after it. */
export function decisionKey({ a, b, turn }: Pick<Decision, 'a' | 'b' | 'turn'>): string {
  return `${pairKey(a, b)}~${turn}`;
}

/** Tells a pair from every other, in whichever order it is given. */
export function pairKey(a: Id, b: Id): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** Of each pair the decision that counts: the last that was not undone; by key. */
export function standing(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = pairKey(decision.a, decision.b);
    if (decision.undoneAt === null && decision.turn > (last.get(key)?.turn ?? 0)) last.set(key, decision);
  }
  return new Map([...last].toSorted(([a], [b]) => byId(a, b)));
}
