import type { Property } from '#graph-schema/description.ts';
import type { PropertyValue } from '#server/domain/entity.ts';
import type { LocalizedEntry } from '#server/import/dossier/entries.ts';
import { readLocalized, type ValueReader } from '#server/import/dossier/valueReader.ts';

/** The properties that the ontology names, from a record that the schema has accepted. */
export function readProperties(entry: object, described: readonly Property[], reader: ValueReader): Record<string, PropertyValue> {
  const written = new Map<string, unknown>(Object.entries(entry));
  return Object.fromEntries(
    described.flatMap((property) => {
      const value = written.has(property.name) ? readProperty(written.get(property.name), property, reader) : null;
      return value === null ? [] : [[property.name, value] as const];
    }),
  );
}

function readProperty(value: unknown, { name, type }: Property, reader: ValueReader): PropertyValue | null {
  if (type === 'money') return reader.money([name]);
  if (type === 'fuzzyDate') return typeof value === 'string' || typeof value === 'number' ? reader.date(value, [name]) : null;
  if (type === 'localized') return isLocalizedEntry(value) ? readLocalized(value) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function isLocalizedEntry(value: unknown): value is LocalizedEntry {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}
