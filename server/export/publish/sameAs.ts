import { standing, type Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';

/** Of each id the one that stands for all that people decided to be the same. */
export function sameAs(decisions: readonly Decision[]): (id: Id) => Id {
  const above = new Map<Id, Id>();
  const rootOf = (id: Id): Id => {
    let root = id;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  for (const { a, b, verdict } of standing(decisions).values()) {
    if (verdict !== 'SAME') continue;
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) above.set(other, one);
  }
  return rootOf;
}
