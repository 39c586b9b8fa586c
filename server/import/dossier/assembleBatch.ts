import type { Batch } from '#server/engine/batch.ts';
import { isId, toId, type Id } from '#server/domain/id.ts';
import type { PlacedComplaint } from '#server/import/importRefused.ts';
import { readKnownAs } from '#server/import/knownNames/knownAs.ts';
import type { KnownNames } from '#server/import/knownNames/knownNames.ts';
import type { Places } from '#server/import/dossier/placedComplaints.ts';
import {
  allegationRecord,
  documentRecord,
  dossierRecord,
  entityRecord,
  relationshipId,
  relationshipRecord,
} from '#server/import/dossier/recordOf.ts';
import type { RecordPlace } from '#server/import/yaml/recordPlace.ts';
import type { Found, Section, Sections } from '#server/import/yaml/sections.ts';
import { createValueReader, readIds, type ValueReader } from '#server/import/dossier/valueReader.ts';

/** The batch of the records that can be trusted, where each stands, and what only shows when all files are seen together: ids used twice, dates and amounts that are none, claims of no document (undocumented), entities that are known as nothing. */
export function assembleBatch(
  path: string,
  sections: Sections,
  known: KnownNames,
): {
  readonly batch: Batch;
  readonly places: Places;
  readonly undocumented: ReadonlySet<string>;
  readonly complaints: readonly PlacedComplaint[];
} {
  const complaints: PlacedComplaint[] = [];
  const whole = (message: string) => void complaints.push({ file: path, line: 1, column: 1, message });
  const [dossiers, dossierPlaces] = unique(sections.dossiers, ({ id }) => id);
  const [documents, documentPlaces] = unique(sections.documents, ({ id }) => id);
  const [entities, entityPlaces] = unique(sections.entities, ({ id }) => id);
  const [allegations, allegationPlaces] = unique(sections.allegations, ({ id }) => id);
  const [relationships, relationshipPlaces] = unique(sections.relationships, relationshipId);
  if (!sections.hasDossier) whole('has no section dossier; say in one of its files what it is: id, title, summary');
  for (const { place } of sections.dossiers.found.slice(1))
    complaints.push(place.complaint([], 'is a second section dossier; keep one, or divide the folder into several'));

  const documentIds = documents.map(({ entry }) => toId(entry.id));
  const allDocuments = [...documentIds, ...[...sections.documents.refused].filter(isId)];
  const onlyDocument = allDocuments.length === 1 ? allDocuments[0] : undefined;
  const undocumented = new Set<string>();
  const ends = endsByClaim(relationships);
  const batch: Batch = {
    dossiers: dossiers.slice(0, 1).map(({ entry }) => dossierRecord(entry, documentIds)),
    decisions: [],
    documents: convert(documents, documentRecord),
    entities: convert(entities, (entry, reader, place) => {
      const record = entityRecord(entry, reader);
      if (entry.knownAs === undefined) return record;
      const { names, complaint } = readKnownAs(record, entry.knownAs, known);
      if (complaint !== null) complaints.push(place.complaint(['knownAs'], complaint));
      return { ...record, names: [...record.names, ...names] };
    }),
    allegations: convert(allegations, (entry, reader, place) => {
      const document = entry.document === undefined ? onlyDocument : toId(entry.document);
      if (document !== undefined) return allegationRecord(entry, reader, document, [...(ends.get(entry.id) ?? [])]);
      undocumented.add(entry.id);
      complaints.push(place.complaint([], `${entry.id} has no document; add it: only a dossier of one document may leave it out`));
      return null;
    }),
    relationships: convert(relationships, relationshipRecord),
  };
  return {
    batch,
    places: {
      dossiers: dossierPlaces,
      documents: documentPlaces,
      entities: entityPlaces,
      allegations: allegationPlaces,
      relationships: relationshipPlaces,
    },
    undocumented,
    complaints,
  };

  function unique<Entry>({ found }: Section<Entry>, idOf: (entry: Entry) => string): [Found<Entry>[], Map<string, RecordPlace>] {
    const places = new Map<string, RecordPlace>();
    const kept = found.filter(({ entry, place }) => {
      const id = idOf(entry);
      const before = places.get(id);
      if (before) {
        const { file, line } = before.complaint(['id'], '');
        complaints.push(place.complaint(['id'], `${id} stands already in ${file}, line ${line}; give each its own id`));
      } else if (!isId(id)) complaints.push(place.complaint([], `${id} would be its id and is too long; write a shorter id`));
      else places.set(id, place);
      return !before && isId(id);
    });
    return [kept, places];
  }

  function convert<Entry, Row>(
    found: readonly Found<Entry>[],
    record: (entry: Entry, reader: ValueReader, place: RecordPlace) => Row | null,
  ): Row[] {
    return found.flatMap(({ entry, place }) => {
      const reader = createValueReader(place);
      const row = record(entry, reader, place);
      complaints.push(...reader.complaints());
      return row === null ? [] : [row];
    });
  }
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
