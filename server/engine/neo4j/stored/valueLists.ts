import type { RecordedFrom } from '#server/domain/recordedFrom.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { damaged, readIds, readTexts } from '#server/engine/stored/read.ts';

/** Identifiers as lists of one length; no country: ''. */
export function storedIdentifiers(list: readonly Identifier[]): Row {
  return {
    identifierSchemes: list.map(({ scheme }) => scheme),
    identifierValues: list.map(({ value }) => value),
    identifierCountries: list.map(({ country }) => country ?? ''),
  };
}

/** The identifiers that a row holds in its lists; null where there are none. Throws StoreDamaged. */
export function readIdentifiers(row: Row): readonly Identifier[] | null {
  if ((row['identifierSchemes'] ?? null) === null) return null;
  const [values, countries] = [readTexts(row, 'identifierValues'), readTexts(row, 'identifierCountries')];
  return readTexts(row, 'identifierSchemes').map((scheme, index) => {
    const [value, country] = [values[index], countries[index]];
    if (value === undefined || country === undefined) throw damaged(row, 'identifierValues');
    return { scheme, value, country: country === '' ? null : country };
  });
}

/** What the model has no place for, as lists of one length. */
export function storedOtherValues(list: readonly OtherValue[]): Row {
  return {
    otherOrigins: list.map(({ origin }) => origin),
    otherNames: list.map(({ name }) => name),
    otherValues: list.map(({ value }) => value),
  };
}

/** The same, as a row holds it; null where there is none. Throws StoreDamaged. */
export function readOtherValues(row: Row): readonly OtherValue[] | null {
  if ((row['otherOrigins'] ?? null) === null) return null;
  const [names, values] = [readTexts(row, 'otherNames'), readTexts(row, 'otherValues')];
  return readTexts(row, 'otherOrigins').map((origin, index) => {
    const [name, value] = [names[index], values[index]];
    if (name === undefined || value === undefined) throw damaged(row, 'otherValues');
    return { origin, name, value };
  });
}

/** From which documents properties are recorded, as lists of one length; the names of properties with spaces between them. */
export function storedRecordedFrom(list: readonly RecordedFrom[]): Row {
  return {
    recordedFromDocuments: list.map(({ document }) => document),
    recordedFromProperties: list.map(({ properties }) => properties.join(' ')),
  };
}

/** The same, as a row holds it; null where there is none. Throws StoreDamaged. */
export function readRecordedFrom(row: Row): readonly RecordedFrom[] | null {
  if ((row['recordedFromDocuments'] ?? null) === null) return null;
  const properties = readTexts(row, 'recordedFromProperties');
  return readIds(row, 'recordedFromDocuments').map((document, index) => {
    const names = properties[index];
    if (names === undefined) throw damaged(row, 'recordedFromProperties');
    return { document, properties: names.split(' ').filter((name) => name !== '') };
  });
}
