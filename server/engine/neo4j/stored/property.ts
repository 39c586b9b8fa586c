import { isRecordedFrom } from '#server/domain/recordedFrom.ts';
import { int } from 'neo4j-driver';
import { tagOf, type Tag } from '#graph-schema/generated/ontology.ts';
import type { Property } from '#graph-schema/description.ts';
import { parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { isLocalized, type PropertyValue } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { isIdentifiers } from '#server/domain/identifier.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { Money } from '#server/domain/money.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import {
  readIdentifiers,
  readOtherValues,
  readRecordedFrom,
  storedIdentifiers,
  storedOtherValues,
  storedRecordedFrom,
} from '#server/engine/neo4j/stored/valueLists.ts';
import { damaged, readFlag, readText, readTextOrNull } from '#server/engine/stored/read.ts';

/** A text by language as a property each, named with the tag: roleEn, roleAr. */
export function storedLocalized(name: string, text: Localized | null): Row {
  return Object.fromEntries(Object.values(tagOf).map((tag) => [inTag(name, tag), text?.[tag] ?? null]));
}

/** The text by language of that name. */
export function readLocalized(row: Row, name: string): Localized {
  return localized((tag) => readTextOrNull(row, inTag(name, tag)));
}

/** The name of a text of a language: roleEn. */
export function inTag(name: string, tag: Tag): string {
  return `${name}${tag.charAt(0).toUpperCase()}${tag.slice(1)}`;
}

/** A date as its EDTF text and its bounds: date, dateEarliest, dateLatest, dateExact, dateCoreFrom, dateCoreTo. */
export function storedDate(name: string, date: FuzzyDate | null): Row {
  if (date === null) return {};
  const { edtf, earliest, latest, exact, coreFrom, coreTo } = date;
  return {
    [name]: edtf,
    [`${name}Earliest`]: earliest,
    [`${name}Latest`]: latest,
    [`${name}Exact`]: exact,
    [`${name}CoreFrom`]: coreFrom,
    [`${name}CoreTo`]: coreTo,
  };
}

/** The date of that name, null where there is none. */
export function readDate(row: Row, name: string): FuzzyDate | null {
  const edtf = readTextOrNull(row, name);
  if (edtf === null) return null;
  return {
    edtf,
    earliest: readTextOrNull(row, `${name}Earliest`),
    latest: readTextOrNull(row, `${name}Latest`),
    exact: readFlag(row, `${name}Exact`),
    coreFrom: readTextOrNull(row, `${name}CoreFrom`),
    coreTo: readTextOrNull(row, `${name}CoreTo`),
  };
}

/** The properties that the ontology names, as a node or relationship holds them. */
export function storedProperties(values: Readonly<Record<string, PropertyValue>>, described: readonly Property[]): Row {
  return Object.assign(
    {},
    ...described.flatMap(({ name, type }) => {
      const value = values[name];
      return value === undefined ? [] : [storedValue(name, value, type === 'integer')];
    }),
  );
}

/** The properties that the ontology names, as they were written. Throws StoreDamaged. */
export function readProperties(row: Row, described: readonly Property[]): Record<string, PropertyValue> {
  const values: Record<string, PropertyValue> = {};
  for (const property of described) {
    const value = readValue(row, property);
    if (value !== null) values[property.name] = value;
  }
  return values;
}

function storedValue(name: string, value: PropertyValue, whole: boolean): Row {
  if (typeof value === 'number') return { [name]: whole ? int(value) : value };
  if (typeof value !== 'object') return { [name]: value };
  if ('edtf' in value) return storedDate(name, value);
  if (isIdentifiers(value)) return storedIdentifiers(value);
  if (isOtherValues(value)) return storedOtherValues(value);
  if (isRecordedFrom(value)) return storedRecordedFrom(value);
  if (isLocalized(value)) return storedLocalized(name, value);
  const { currency, min, max, approximate } = value;
  return { [`${name}Currency`]: currency, [`${name}Min`]: min, [`${name}Max`]: max, [`${name}Approximate`]: approximate };
}

function readValue(row: Row, { name, type }: Property): PropertyValue | null {
  if (type === 'fuzzyDate') return readDate(row, name);
  if (type === 'money') return readMoney(row, name);
  if (type === 'localized') {
    const text = readLocalized(row, name);
    return Object.keys(text).length === 0 ? null : text;
  }
  if (type === 'identifiers') return readIdentifiers(row);
  if (type === 'otherValues') return readOtherValues(row);
  if (type === 'recordedFrom') return readRecordedFrom(row);
  const value = row[name] ?? null;
  if (value !== null && typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw damaged(row, name);
  return value;
}

function readMoney(row: Row, name: string): Money | null {
  if ((row[`${name}Approximate`] ?? null) === null) return null;
  return {
    currency: readTextOrNull(row, `${name}Currency`),
    min: readDecimal(row, `${name}Min`),
    max: readDecimal(row, `${name}Max`),
    approximate: readFlag(row, `${name}Approximate`),
  };
}

function readDecimal(row: Row, name: string): Decimal | null {
  if ((row[name] ?? null) === null) return null;
  const decimal = parseDecimal(readText(row, name));
  if (decimal === null) throw damaged(row, name);
  return decimal;
}
