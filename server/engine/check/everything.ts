import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Known } from '#server/engine/known.ts';

/** What there is once a batch is written: in it or in the store. before: what the store holds now. */
export type Everything = {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly copies: ReadonlyMap<string, string | null>;
  readonly allegations: ReadonlySet<string>;
  readonly before: Known;
};

/** A batch and what the store holds, as one. */
export function everythingOf(batch: Batch, before: Known): Everything {
  return {
    kinds: new Map([...before.entities, ...batch.entities.map(({ id, kind }) => [id, kind] as const)]),
    copies: new Map([
      ...[...before.documents].map(([id, { copyOf }]) => [id, copyOf] as const),
      ...batch.documents.map(({ id, copyOf }) => [id, copyOf] as const),
    ]),
    allegations: new Set([...before.allegations, ...batch.allegations.map(({ id }) => id)]),
    before,
  };
}
