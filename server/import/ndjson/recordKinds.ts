import { dossierValidator } from '#server/import/dossier/dossierValidator.ts';
import type { Sections } from '#server/import/dossier/sections.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { createDecisionValidator, wrongSigns, type DecisionEntry } from '#server/import/ndjson/decisionEntry.ts';
import type { Found, RecordPlace, Section } from '#server/import/recordPlace.ts';
import type { SchemaComplaint } from '#server/import/yaml/schemaComplaint.ts';

/** One kind of record: takes what can be trusted, and says what is wrong with what cannot, in paths that begin at the record. */
type RecordKind<Entry> = Section<Entry> & { take: (value: unknown, place: RecordPlace) => readonly SchemaComplaint[] };

/** The records of all lines, by the key that stands before them. */
export type RecordKinds = {
  readonly takers: ReadonlyMap<string, RecordKind<unknown>['take']>;
  readonly sections: Sections;
  readonly decisions: Section<DecisionEntry>;
};

/** Takers of records, with nothing taken yet. */
export function createRecordKinds(): RecordKinds {
  const validator = dossierValidator();
  const decisionValidator = createDecisionValidator();
  const within = (section: string) => (value: unknown) =>
    validator.complaints({ [section]: [value] }).map((complaint) => ({ ...complaint, path: complaint.path.slice(2) }));
  const dossiers = recordKind(validator.isDossier, within('dossier'));
  const documents = recordKind(validator.isDocument, within('documents'));
  const entities = recordKind(validator.isEntity, within('entities'));
  const allegations = recordKind(validator.isAllegation, within('allegations'));
  const relationships = recordKind(validator.isRelationship, within('relationships'));
  const decisions = recordKind(decisionValidator.isDecision, decisionValidator.complaints, wrongSigns);
  return {
    takers: new Map([
      ['dossier', dossiers.take],
      ['document', documents.take],
      ['entity', entities.take],
      ['allegation', allegations.take],
      ['relationship', relationships.take],
      ['decision', decisions.take],
    ]),
    sections: { dossiers, documents, entities, allegations, relationships },
    decisions,
  };
}

function recordKind<Entry>(
  accepts: (value: unknown) => value is Entry,
  complaints: (value: unknown) => readonly SchemaComplaint[],
  faultsOf: (entry: Entry) => readonly SchemaComplaint[] = () => [],
): RecordKind<Entry> {
  const found: Found<Entry>[] = [];
  const refused = new Set<string>();
  return {
    found,
    refused,
    take(value, place) {
      if (accepts(value)) {
        const faults = faultsOf(value);
        if (faults.length === 0) found.push({ entry: value, place });
        return faults;
      }
      const id = memberOf(value, 'id');
      if (typeof id === 'string') refused.add(id);
      return complaints(value);
    },
  };
}
