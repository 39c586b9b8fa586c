import type { EntityKind, Verdict } from '#graph-schema/generated/ontology.ts';
import { UnknownEntity, DecisionRefused } from '#server/engine/failure.ts';

/** Throws UnknownEntity or DecisionRefused where a verdict on two entities makes no sense. kinds: those of the entities that exist. */
export function requireDecidable(
  { a, b, verdict }: { readonly a: string; readonly b: string; readonly verdict: Verdict },
  kinds: ReadonlyMap<string, EntityKind>,
): void {
  const unknown = [a, b].filter((id) => !kinds.has(id));
  if (unknown.length > 0) throw new UnknownEntity(unknown);
  if (a === b) throw new DecisionRefused(`${a} is named twice; a decision is about two entities`);
  const [kindA, kindB] = [kinds.get(a), kinds.get(b)];
  if (verdict === 'SAME' && kindA !== kindB)
    throw new DecisionRefused(`${a} is a ${kindA} and ${b} is a ${kindB}; only two entities of one kind can be the same`);
}
