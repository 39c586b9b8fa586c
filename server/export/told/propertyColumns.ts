import { isRecordedFrom } from '#server/domain/recordedFrom.ts';
import type { Property } from '#graph-schema/description.ts';
import { isFuzzyDate, isLocalized, isMoney, type PropertyValue } from '#server/domain/entity.ts';
import { isIdentifiers } from '#server/domain/identifier.ts';
import { moneyLabel, type Money } from '#server/domain/money.ts';
import { localized, unsaid } from '#server/domain/localized.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { inLanguages, list, number, text, type Column } from '#server/export/told/column.ts';

/** What may be told of the properties of a record. */
type Described = { readonly properties: Readonly<Record<string, PropertyValue>> };

/** The columns of properties, each name once: a date with the days that bound it, an amount in words and in figures. */
export function propertyColumns<Row>(properties: readonly Property[], of: (row: Row) => Described): readonly Column<Row>[] {
  const once = new Map(properties.map((property) => [property.name, property] as const));
  return [...once.values()].flatMap((property) => columnsOf(property, (row: Row) => of(row).properties[property.name]));
}

function columnsOf<Row>({ name, type }: Property, of: (row: Row) => PropertyValue | undefined): readonly Column<Row>[] {
  switch (type) {
    case 'integer':
    case 'number':
      return [number(name, (row) => numberIn(of(row)))];
    case 'boolean':
      return [{ name, type: 'boolean', of: (row) => truthIn(of(row)) }];
    case 'localized':
      return inLanguages(name, (row) => {
        const value = of(row);
        return isLocalized(value) ? value : unsaid;
      });
    case 'fuzzyDate':
      return dateColumns(name, (row) => {
        const value = of(row);
        return isFuzzyDate(value) ? value : null;
      });
    case 'money':
      return moneyColumns(name, (row) => {
        const value = of(row);
        return isMoney(value) ? value : null;
      });
    case 'identifiers':
      return [list(name, (row) => identifiersIn(of(row)))];
    case 'otherValues':
      return [list(name, (row) => othersIn(of(row)))];
    case 'recordedFrom':
      return [list(name, (row) => recordedIn(of(row)))];
    case 'text':
      return [text(name, (row) => textIn(of(row)))];
    default:
      return [text(name, (row) => textIn(of(row)))];
  }
}

/** A date as it is known, and the days that bound it. */
export function dateColumns<Row>(
  name: string,
  of: (row: Row) => { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null } | null,
): readonly Column<Row>[] {
  return [
    text(name, (row) => of(row)?.edtf ?? null),
    text(`${name}Earliest`, (row) => of(row)?.earliest ?? null),
    text(`${name}Latest`, (row) => of(row)?.latest ?? null),
  ];
}

function moneyColumns<Row>(name: string, of: (row: Row) => Money | null): readonly Column<Row>[] {
  return [
    ...inLanguages<Row>(name, (row) => {
      const money = of(row);
      return money === null ? unsaid : localized((_, language) => moneyLabel(money, language));
    }),
    text(`${name}Currency`, (row) => of(row)?.currency ?? null),
    text(`${name}Min`, (row) => of(row)?.min ?? null),
    text(`${name}Max`, (row) => of(row)?.max ?? null),
    { name: `${name}Approximate`, type: 'boolean', of: (row) => of(row)?.approximate ?? null },
  ];
}

function identifiersIn(value: PropertyValue | undefined): readonly string[] {
  if (!isIdentifiers(value)) return [];
  return value.map((each) => `${each.scheme}: ${each.value}${each.country === null ? '' : ` (${each.country})`}`);
}

function othersIn(value: PropertyValue | undefined): readonly string[] {
  return isOtherValues(value) ? value.map((each) => `${each.origin} ${each.name}: ${each.value}`) : [];
}

function recordedIn(value: PropertyValue | undefined): readonly string[] {
  return isRecordedFrom(value) ? value.map(({ document, properties }) => `${document}: ${properties.join(', ')}`) : [];
}

function textIn(value: PropertyValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberIn(value: PropertyValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function truthIn(value: PropertyValue | undefined): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
