import type { Identifier } from '#server/domain/identifier.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { damaged, readTexts } from '#server/engine/stored/read.ts';

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
