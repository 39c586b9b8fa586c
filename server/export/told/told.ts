import { byPlace, type AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import { editionLabel } from '#server/domain/edition.ts';
import { entityLabel, type EntityRecord } from '#server/domain/entity.ts';
import type { EntityPlace } from '#server/domain/entityPlace.ts';
import { evidenceOf, originIn } from '#server/domain/evidence.ts';
import type { Id } from '#server/domain/id.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import { formerIn, type FormerIn } from '#server/export/told/former.ts';
import { toldTie, type ToldTie } from '#server/export/told/toldTie.ts';

/** A batch in which everything finds what it names. An id that names nothing in it is its own label. */
export type Told = {
  readonly batch: Batch;
  readonly entity: (id: Id) => EntityRecord | null;
  readonly document: (id: Id) => DocumentRecord | null;
  readonly label: (id: Id) => Localized;
  /** The title of a document, told apart from those of other editions; its id where the batch has it not. */
  readonly titleOf: (id: Id) => string;
  readonly tie: (record: RelationshipRecord) => ToldTie;
  /** What newer editions no longer say. */
  readonly former: FormerIn;
  /** The relationships that a claim speaks of. */
  readonly carriedBy: (claim: AllegationRecord) => readonly Id[];
  /** Where an entity stands in the picture of the first dossier that says so. */
  readonly placeOf: (id: Id) => EntityPlace | null;
};

/** Tells a batch. */
export function toldOf(batch: Batch): Told {
  const [entities, documents, claims] = [byId(batch.entities), byId(batch.documents), byId(batch.allegations)];
  const places = new Map(batch.dossiers.toReversed().flatMap((dossier) => dossier.places.map((place) => [place.entity, place] as const)));
  const origin = originIn((id) => documents.get(id)?.copyOf ?? null);
  const carried = new Map<Id, Id[]>();
  for (const { id, allegations } of batch.relationships)
    for (const claim of allegations) {
      const ids = carried.get(claim);
      if (ids) ids.push(id);
      else carried.set(claim, [id]);
    }
  const entity = (id: Id): EntityRecord | null => entities.get(id) ?? null;
  const label = (id: Id): Localized => {
    const found = entity(id);
    return localized((_, language) => (found ? entityLabel(found, language) : id));
  };
  const numberOf = (id: Id): number => {
    const seen = new Set<Id>();
    for (let at: Id | null = id; at !== null && !seen.has(at); at = documents.get(at)?.succeeds ?? null) seen.add(at);
    return seen.size;
  };
  const succeeded = new Set(batch.documents.flatMap(({ succeeds }) => succeeds ?? []));
  const tie = (record: RelationshipRecord): ToldTie => {
    const all = record.allegations.flatMap((id) => claims.get(id) ?? []).toSorted(byPlace);
    return toldTie(record, all, evidenceOf(all, origin), { entity, label });
  };
  return {
    batch,
    entity,
    document: (id) => documents.get(id) ?? null,
    label,
    titleOf: (id) => {
      const title = documents.get(id)?.title;
      if (title === undefined) return id;
      const number = numberOf(id);
      return number === 1 && !succeeded.has(id) ? title : editionLabel(title, number, 'EN');
    },
    tie,
    former: formerIn(batch, tie),
    carriedBy: ({ id }) => carried.get(id) ?? [],
    placeOf: (id) => places.get(id) ?? null,
  };
}

function byId<Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> {
  return new Map(rows.map((row) => [row.id, row] as const));
}
