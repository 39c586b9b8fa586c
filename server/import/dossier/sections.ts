import { said } from '#server/import/words/said.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import type { DossierValidator } from '#server/import/dossier/dossierValidator.ts';
import type { AllegationEntry, DocumentEntry, DossierEntry, EntityEntry, RelationshipEntry } from '#server/import/dossier/entries.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { memberOf } from '#server/import/memberOf.ts';
import type { Section } from '#server/import/recordPlace.ts';
import { readSection } from '#server/import/yaml/section.ts';
import type { YamlSource } from '#server/import/yaml/yamlSource.ts';

/** The records of all sections. */
export type Sections = {
  readonly dossiers: Section<DossierEntry>;
  readonly documents: Section<DocumentEntry>;
  readonly entities: Section<EntityEntry>;
  readonly allegations: Section<AllegationEntry>;
  readonly relationships: Section<RelationshipEntry>;
};

/** The records of the files, by section. */
export function readSections(sources: readonly YamlSource[], validator: DossierValidator): Sections {
  return {
    dossiers: readSection(sources, 'dossier', validator.isDossier),
    documents: readSection(sources, 'documents', validator.isDocument),
    entities: readSection(sources, 'entities', validator.isEntity),
    allegations: readSection(sources, 'allegations', validator.isAllegation),
    relationships: readSection(sources, 'relationships', validator.isRelationship),
  };
}

/** What is wrong with the section that says what the files are: there is to be one of it. */
export function dossierSectionFaults(path: string, sources: readonly YamlSource[]): PlacedComplaint[] {
  const [first, ...others] = sources.filter(({ value }) => memberOf(value, 'dossier') !== undefined);
  if (!first) return [complaintOf({ file: path, line: 1, column: 1 }, said('noSection'))];
  return others.map((source) => complaintOf({ file: source.file, ...source.placeOf(['dossier']) }, said('secondSection')));
}
