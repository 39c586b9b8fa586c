import { standing, type Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';

/** Some entities and all that people decided to be the same as one of them. */
export function joinedTo(ids: Iterable<Id>, decisions: readonly Decision[]): ReadonlySet<Id> {
  const same = new Map<Id, Id[]>();
  for (const { a, b, verdict } of standing(decisions).values()) {
    if (verdict !== 'SAME') continue;
    same.set(a, [...(same.get(a) ?? []), b]);
    same.set(b, [...(same.get(b) ?? []), a]);
  }
  const joined = new Set(ids);
  for (const id of joined) for (const other of same.get(id) ?? []) joined.add(other);
  return joined;
}
