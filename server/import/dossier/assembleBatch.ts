import { said, type Said } from '#server/import/words/said.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { isId, toId, type Id } from '#server/domain/id.ts';
import type { AllegationEntry, EntityEntry } from '#server/import/dossier/entries.ts';
import type { Places } from '#server/import/dossier/placedComplaints.ts';
import {
  allegationRecord,
  documentRecord,
  dossierRecord,
  entityRecord,
  relationshipId,
  relationshipRecord,
} from '#server/import/dossier/recordOf.ts';
import type { Sections } from '#server/import/dossier/sections.ts';
import { uniqueRecords } from '#server/import/dossier/uniqueRecords.ts';
import { createValueReader, readIds, type ValueReader } from '#server/import/dossier/valueReader.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { guesserOf, readKnownAs } from '#server/import/knownNames/knownAs.ts';
import type { KnownNames } from '#server/import/knownNames/knownNames.ts';
import type { Found } from '#server/import/recordPlace.ts';

/**
 * The records that can be trusted, where each stands, and what only shows when all are seen together: ids used twice, dates and
 * amounts that are none, claims of no document (undocumented), entities that are known as nothing.
 */
export type Assembled = {
  readonly batch: Batch;
  readonly places: Places;
  readonly undocumented: ReadonlySet<string>;
  readonly complaints: readonly PlacedComplaint[];
};

type Read<Entry, Row> = (
  entry: Entry,
  reader: ValueReader,
  complain: (path: readonly string[], told: Said, fault: string) => void,
) => Row | null;

/** The batch of the records that were found. */
export function assembleBatch(sections: Sections, known: KnownNames): Assembled {
  const dossiers = uniqueRecords(sections.dossiers, ({ id }) => id);
  const documents = uniqueRecords(sections.documents, ({ id }) => id);
  const entities = uniqueRecords(sections.entities, ({ id }) => id);
  const allegations = uniqueRecords(sections.allegations, ({ id }) => id);
  const relationships = uniqueRecords(sections.relationships, relationshipId);

  const documentIds = documents.records.map(({ entry }) => toId(entry.id));
  const undocumented = new Set<string>();
  const readAllegation = allegationReader(
    onlyOne([...documentIds, ...[...sections.documents.refused].filter(isId)]),
    endsByClaim(relationships.records),
    (id) => void undocumented.add(id),
  );
  const rows = {
    documents: readAll(documents.records, documentRecord),
    entities: readAll(entities.records, entityReader(known)),
    allegations: readAll(allegations.records, readAllegation),
    relationships: readAll(relationships.records, relationshipRecord),
    dossiers: readAll(dossiers.records, (entry) => dossierRecord(entry, documentIds)),
  };
  return {
    batch: {
      ...emptyBatch,
      documents: rows.documents.records,
      entities: rows.entities.records,
      allegations: rows.allegations.records,
      relationships: rows.relationships.records,
      dossiers: rows.dossiers.records,
    },
    places: {
      dossiers: dossiers.places,
      documents: documents.places,
      entities: entities.places,
      allegations: allegations.places,
      relationships: relationships.places,
    },
    undocumented,
    complaints: [dossiers, documents, entities, allegations, relationships, ...Object.values(rows)].flatMap((each) => each.complaints),
  };
}

function entityReader(known: KnownNames): Read<EntityEntry, Batch['entities'][number]> {
  const guess = guesserOf(known);
  return (entry, reader, complain) => {
    const record = entityRecord(entry, reader);
    if (entry.knownAs === undefined) return record;
    const { names, complaint } = readKnownAs(record, entry.knownAs, known, guess);
    if (complaint !== null) complain(['knownAs'], complaint, 'known as nothing');
    return { ...record, names: [...record.names, ...names] };
  };
}

function allegationReader(
  onlyDocument: Id | undefined,
  ends: ReadonlyMap<string, ReadonlySet<Id>>,
  isUndocumented: (id: string) => void,
): Read<AllegationEntry, Batch['allegations'][number]> {
  return (entry, reader, complain) => {
    const document = entry.document === undefined ? onlyDocument : toId(entry.document);
    if (document !== undefined) return allegationRecord(entry, reader, document, [...(ends.get(entry.id) ?? [])]);
    isUndocumented(entry.id);
    complain([], said('noDocument', { id: entry.id }), 'no document');
    return null;
  };
}

function readAll<Entry, Row>(
  found: readonly Found<Entry>[],
  read: Read<Entry, Row>,
): { readonly records: readonly Row[]; readonly complaints: readonly PlacedComplaint[] } {
  const complaints: PlacedComplaint[] = [];
  const records = found.flatMap(({ entry, place }) => {
    const reader = createValueReader(place);
    const record = read(entry, reader, (path, told, fault) => void complaints.push(place.complaint(path, told, fault)));
    complaints.push(...reader.complaints());
    return record === null ? [] : [record];
  });
  return { records, complaints };
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function endsByClaim(relationships: Sections['relationships']['found']): Map<string, Set<Id>> {
  const ends = new Map<string, Set<Id>>();
  for (const { entry } of relationships)
    for (const claim of readIds(entry.claims)) {
      const about = ends.get(claim) ?? new Set();
      ends.set(claim, about.add(toId(entry.from)).add(toId(entry.to)));
    }
  return ends;
}
