import type { RecordedFrom } from '#server/domain/recordedFrom.ts';
import type { Property } from '#graph-schema/description.ts';
import { parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import type { PropertyValue } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { Money } from '#server/domain/money.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import {
  damaged,
  readId,
  readRow,
  readRowOrNull,
  readRows,
  readText,
  readTextOrNull,
  readTexts,
  type Stored,
} from '#server/engine/stored/read.ts';

/** The text by language of that name. Throws StoreDamaged. */
export function readLocalized(row: Stored, name: string): Localized {
  const text = readRow(row, name);
  return localized((tag) => readTextOrNull(text, tag));
}

/** The date of that name, null where there is none. Throws StoreDamaged. */
export function readDate(row: Stored, name: string): FuzzyDate | null {
  const date = readRowOrNull(row, name);
  if (date === null) return null;
  return {
    edtf: readText(date, 'edtf'),
    earliest: readTextOrNull(date, 'earliest'),
    latest: readTextOrNull(date, 'latest'),
    exact: readTruth(date, 'exact'),
    coreFrom: readTextOrNull(date, 'coreFrom'),
    coreTo: readTextOrNull(date, 'coreTo'),
  };
}

/** The properties that the ontology names, as they were written. Throws StoreDamaged. */
export function readProperties(row: Stored, described: readonly Property[]): Record<string, PropertyValue> {
  const stored = readRow(row, 'properties');
  const values: Record<string, PropertyValue> = {};
  for (const property of described) {
    const value = readValue(stored, property);
    if (value !== null) values[property.name] = value;
  }
  return values;
}

function readValue(row: Stored, { name, type }: Property): PropertyValue | null {
  const value = row[name] ?? null;
  if (value === null) return null;
  if (type === 'fuzzyDate') return readDate(row, name);
  if (type === 'money') return readMoney(row, name);
  if (type === 'localized') return readLocalized(row, name);
  if (type === 'identifiers') return readRows(row, name).map(readIdentifier);
  if (type === 'otherValues') return readRows(row, name).map(readOtherValue);
  if (type === 'recordedFrom') return readRows(row, name).map(readRecordedFrom);
  if (type === 'boolean') return readTruth(row, name);
  if (type !== 'integer' && type !== 'number') return readText(row, name);
  if (typeof value !== 'number') throw damaged(row, name);
  return value;
}

function readIdentifier(row: Stored): Identifier {
  return { scheme: readText(row, 'scheme'), value: readText(row, 'value'), country: readTextOrNull(row, 'country') };
}

function readOtherValue(row: Stored): OtherValue {
  return { origin: readText(row, 'origin'), name: readText(row, 'name'), value: readText(row, 'value') };
}

function readRecordedFrom(row: Stored): RecordedFrom {
  return { document: readId(row, 'document'), properties: readTexts(row, 'properties') };
}

function readMoney(row: Stored, name: string): Money {
  const money = readRow(row, name);
  return {
    currency: readTextOrNull(money, 'currency'),
    min: readDecimal(money, 'min'),
    max: readDecimal(money, 'max'),
    approximate: readTruth(money, 'approximate'),
  };
}

function readDecimal(row: Stored, name: string): Decimal | null {
  const text = readTextOrNull(row, name);
  const decimal = text === null ? null : parseDecimal(text);
  if (text !== null && decimal === null) throw damaged(row, name);
  return decimal;
}

function readTruth(row: Stored, name: string): boolean {
  const value = row[name];
  if (typeof value !== 'boolean') throw damaged(row, name);
  return value;
}
