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
  const copies = new Map([
    ...[...before.documents].map(([id, { copyOf }]) => [id, copyOf] as const),
    ...batch.documents.map(({ id, copyOf }) => [id, copyOf] as const),
  ]);
  return {
    kinds: new Map([...before.entities, ...batch.entities.map(({ id, kind }) => [id, kind] as const)]),
    copies,
    copiesOfThemselves: inCircles(copies),
    allegations: new Set([...before.allegations, ...batch.allegations.map(({ id }) => id)]),
    before,
  };
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
