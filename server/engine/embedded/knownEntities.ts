import type { EntityKind } from '#graph-schema/generated/ontology.ts';

/** The row number and the kind of an entity, neither of which changes while it is there. */
type KnownEntity = { readonly n: number; readonly kind: EntityKind };

/** What changes have looked up of entities, for the changes after them. Only what lies in the file is put to it, and nothing is left of it once entities are withdrawn. */
export type KnownEntities = {
  readonly get: (id: string) => KnownEntity | undefined;
  readonly put: (id: string, entity: KnownEntity) => void;
  readonly forget: () => void;
};

const most = 2 ** 17;

/** Knows nothing yet; about fifteen megabytes at most. */
export function makeKnownEntities(): KnownEntities {
  const known = new Map<string, KnownEntity>();
  return {
    get: (id) => known.get(id),
    put(id, entity) {
      if (known.size >= most) known.clear();
      known.set(id, entity);
    },
    forget: () => known.clear(),
  };
}
