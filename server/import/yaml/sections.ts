import type { DossierValidator } from '#server/import/dossier/dossierValidator.ts';
import type { AllegationEntry, DocumentEntry, DossierEntry, EntityEntry, RelationshipEntry } from '#server/import/dossier/entries.ts';
import { recordPlace, type RecordPlace } from '#server/import/yaml/recordPlace.ts';
import type { YamlSource } from '#server/import/yaml/yamlSource.ts';

/** A record that can be trusted, and where it stands. */
export type Found<Entry> = { readonly entry: Entry; readonly place: RecordPlace };

/** The records of one section in all files. refused: the ids of those that cannot be trusted. */
export type Section<Entry> = { readonly found: readonly Found<Entry>[]; readonly refused: ReadonlySet<string> };

/** The records of all sections. hasDossier: whether any file has that section at all. */
export type Sections = {
  readonly hasDossier: boolean;
  readonly dossiers: Section<DossierEntry>;
  readonly documents: Section<DocumentEntry>;
  readonly entities: Section<EntityEntry>;
  readonly allegations: Section<AllegationEntry>;
  readonly relationships: Section<RelationshipEntry>;
};

/** The records of the files, by section. */
export function readSections(sources: readonly YamlSource[], validator: DossierValidator): Sections {
  return {
    hasDossier: sources.some(({ value }) => memberOf(value, 'dossier') !== undefined),
    dossiers: readSection(sources, 'dossier', validator.isDossier),
    documents: readSection(sources, 'documents', validator.isDocument),
    entities: readSection(sources, 'entities', validator.isEntity),
    allegations: readSection(sources, 'allegations', validator.isAllegation),
    relationships: readSection(sources, 'relationships', validator.isRelationship),
  };
}

/** The records of one section in all files. */
export function readSection<Entry>(
  sources: readonly YamlSource[],
  section: string,
  accepts: (value: unknown) => value is Entry,
): Section<Entry> {
  const found: Found<Entry>[] = [];
  const refused = new Set<string>();
  for (const source of sources) {
    const value = memberOf(source.value, section);
    const records = Array.isArray(value)
      ? value.map((each: unknown, index) => [each, [section, index]] as const)
      : [[value, [section]] as const];
    for (const [record, path] of records) {
      const id = memberOf(record, 'id');
      if (accepts(record)) found.push({ entry: record, place: recordPlace(source, path) });
      else if (typeof id === 'string') refused.add(id);
    }
  }
  return { found, refused };
}

/** What stands under a key, where there is a record with that key of its own. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
