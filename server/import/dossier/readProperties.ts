import type { RecordedFrom } from '#server/domain/recordedFrom.ts';
import { toId } from '#server/domain/id.ts';
import type { Property } from '#graph-schema/description.ts';
import type { PropertyValue } from '#server/domain/entity.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import { memberOf } from '#server/import/memberOf.ts';
import type { LocalizedEntry } from '#server/import/dossier/entries.ts';
import { readLocalized, type ValueReader } from '#server/import/dossier/valueReader.ts';

const nothing: Readonly<Record<string, PropertyValue>> = Object.freeze({});

/** The properties that the ontology names, from a record that the schema has accepted. */
export function readProperties(
  entry: object,
  described: readonly Property[],
  reader: ValueReader,
): Readonly<Record<string, PropertyValue>> {
  const written = new Map<string, unknown>(Object.entries(entry));
  const read = described.flatMap((property) => {
    const value = written.has(property.name) ? readProperty(written.get(property.name), property, reader) : null;
    return value === null ? [] : [[property.name, value] as const];
  });
  return read.length === 0 ? nothing : Object.fromEntries(read);
}

function readProperty(value: unknown, { name, type }: Property, reader: ValueReader): PropertyValue | null {
  if (type === 'money') return reader.money([name]);
  if (type === 'fuzzyDate') return typeof value === 'string' || typeof value === 'number' ? reader.date(value, [name]) : null;
  if (type === 'identifiers') return listOf(value, readIdentifier);
  if (type === 'otherValues') return listOf(value, readOtherValue);
  if (type === 'recordedFrom') return recordedFromIn(value);
  if (type === 'localized') return isLocalizedEntry(value) ? readLocalized(value) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function isLocalizedEntry(value: unknown): value is LocalizedEntry {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** The records of a list; null where there are none, for nothing is said then. */
function listOf<Value>(list: unknown, read: (text: (name: string) => string) => Value): readonly Value[] | null {
  const rows = Array.isArray(list) ? list : [];
  return rows.length === 0 ? null : rows.map((row: unknown) => read((name) => textOf(memberOf(row, name))));
}

function recordedFromIn(list: unknown): readonly RecordedFrom[] | null {
  const rows = Array.isArray(list) ? list : [];
  return rows.length === 0
    ? null
    : rows.map((row: unknown) => ({ document: toId(textOf(memberOf(row, 'document'))), properties: textsOf(memberOf(row, 'properties')) }));
}

function textsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(textOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readIdentifier(text: (name: string) => string): Identifier {
  return { scheme: text('scheme').trim(), value: text('value').trim(), country: text('country') || null };
}

function readOtherValue(text: (name: string) => string): OtherValue {
  return { origin: text('origin'), name: text('name'), value: text('value') };
}
