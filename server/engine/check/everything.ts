import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Known } from '#server/engine/known.ts';

/** What there is once a batch is written: in it or in the store. before: what the store holds now. */
export type Everything = {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly copies: ReadonlyMap<string, string | null>;
  /** Documents that their chain of copies comes back to. */
  readonly copiesOfThemselves: ReadonlySet<string>;
  readonly allegations: ReadonlySet<string>;
  readonly before: Known;
};

/** A batch and what the store holds, as one. */
export function everythingOf(batch: Batch, before: Known): Everything {
  const kinds = new Map(before.entities);
  for (const { id, kind } of batch.entities) kinds.set(id, kind);
  const copies = new Map<string, string | null>();
  for (const [id, { copyOf }] of before.documents) copies.set(id, copyOf);
  for (const { id, copyOf } of batch.documents) copies.set(id, copyOf);
  const allegations = new Set(before.allegations);
  for (const { id } of batch.allegations) allegations.add(id);
  return { kinds, copies, copiesOfThemselves: inCircles(copies), allegations, before };
}

/** Each document is walked past once, however long the chains are. */
function inCircles(copies: ReadonlyMap<string, string | null>): Set<string> {
  const [passed, found] = [new Set<string>(), new Set<string>()];
  for (const start of copies.keys()) {
    const path: string[] = [];
    let at: string | null = start;
    for (; at !== null && !passed.has(at); at = copies.get(at) ?? null) {
      passed.add(at);
      path.push(at);
    }
    const begin = at === null ? -1 : path.indexOf(at);
    if (begin !== -1) for (const id of path.slice(begin)) found.add(id);
  }
  return found;
}
