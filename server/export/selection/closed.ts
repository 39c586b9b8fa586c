import type { Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';

/** What is kept for itself, whatever it needs besides. */
export type Kept = {
  readonly relationships: readonly RelationshipRecord[];
  readonly claims: ReadonlySet<Id>;
  readonly entities: ReadonlySet<Id>;
};

/**
 * What is kept, with all that it names, so that nothing in the file points at what is not there: the documents of claims, what those were copied from and succeed, who
 * speaks, passes on and publishes, and whom a claim is about. documents: those that stay in any case.
 */
export function closed(part: Batch, { relationships, claims, entities }: Kept, documents: Iterable<Id>): Batch {
  const allegations = part.allegations.filter(({ id }) => claims.has(id));
  const documentOf = new Map(part.documents.map((each) => [each.id, each] as const));
  const cited = new Set([...documents, ...allegations.map((each) => each.document)]);
  for (const id of cited) {
    const { copyOf = null, succeeds = null } = documentOf.get(id) ?? {};
    for (const named of [copyOf, succeeds]) if (named !== null) cited.add(named);
  }
  const named = new Set(entities);
  for (const { source, target } of relationships) named.add(source).add(target);
  for (const each of allegations) for (const id of [...each.about, ...each.speakers, ...each.transmittedBy]) named.add(id);
  for (const id of cited) {
    const publisher = documentOf.get(id)?.publisher ?? null;
    if (publisher !== null) named.add(publisher);
  }
  return {
    documents: part.documents.filter(({ id }) => cited.has(id)),
    entities: part.entities.filter(({ id }) => named.has(id)),
    allegations: allegations.map((each) => ({ ...each, contradicts: each.contradicts.filter((id) => claims.has(id)) })),
    relationships,
    dossiers: part.dossiers.flatMap((each) => {
      const held = each.documents.filter((id) => cited.has(id));
      return held.length === 0 && each.documents.length > 0
        ? []
        : [{ ...each, documents: held, places: each.places.filter(({ entity }) => named.has(entity)) }];
    }),
    decisions: part.decisions.filter(({ a, b }) => named.has(a) && named.has(b)),
    investigations: [],
  };
}
