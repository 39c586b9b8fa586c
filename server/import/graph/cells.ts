import { everyNameKind, languages, tagOf, vocabularies } from '#graph-schema/generated/ontology.ts';
import type { Property } from '#graph-schema/description.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import type { Name, PropertyValue } from '#server/domain/entity.ts';
import { isDate, parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { Money } from '#server/domain/money.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import { isCurrency } from '#graph-schema/currencies.ts';
import { scriptOf } from '#server/import/dossier/readName.ts';

/** What a file tells of a node or an edge, by the names that an export gives to its columns. */
export type Cells = ReadonlyMap<string, string>;

/** What is read of cells, and the names of those that it tells wholly. */
type Back<Value> = { readonly value: Value; readonly told: readonly string[] };

const between = ' | ';
const countryCode = /^[A-Z]{2,4}(?:-[A-Z0-9]{1,5})?$/;

/** The names that an export told, each with its kind; none where they cannot be told apart. */
export function namesIn(cells: Cells): Back<readonly Name[]> {
  const [names, kinds] = ['names', 'nameKinds'].map((name) => cells.get(name));
  if (names === undefined || kinds === undefined) return { value: [], told: [] };
  const each = kinds.split(between).flatMap((word) => everyNameKind.find((kind) => kind === word) ?? []);
  const texts = each.length === 1 ? [names] : names.split(between);
  if (texts.length !== each.length || texts.some((text) => text.trim() === '')) return { value: [], told: [] };
  const value = texts.flatMap((text, index): Name[] => {
    const kind = each[index];
    return kind === undefined ? [] : [{ text, script: scriptOf(text), language: null, kind }];
  });
  return value.length === texts.length
    ? { value, told: ['names', 'nameKinds', ...languages.map((language) => inTag('label', tagOf[language]))] }
    : { value: [], told: [] };
}

/** A text that an export told in each language. */
export function localizedIn(cells: Cells, name: string): Back<Localized> {
  const value = localized((tag) => {
    const text = cells.get(inTag(name, tag));
    return text === undefined || text.trim() === '' ? null : text;
  });
  return { value, told: languages.flatMap((language) => (value[tagOf[language]] === undefined ? [] : [inTag(name, tagOf[language])])) };
}

/** A date that an export told with the days that bound it; null where the text is none. */
export function dateIn(cells: Cells, name: string): Back<FuzzyDate | null> {
  const text = cells.get(name);
  if (text === undefined || !isDate(text)) return { value: null, told: [] };
  return { value: parseFuzzyDate(text), told: [name, `${name}Earliest`, `${name}Latest`] };
}

/** The properties that an export told; what is no value of theirs is not taken. */
export function propertiesIn(cells: Cells, described: readonly Property[]): Back<Readonly<Record<string, PropertyValue>>> {
  const all = described.flatMap((property) => {
    const { value, told } = propertyIn(cells, property);
    return value === null ? [] : [{ name: property.name, value, told }];
  });
  const hasBoth = ['latitude', 'longitude'].every((end) => all.some(({ name }) => name === end));
  const taken = all.filter(({ name }) => hasBoth || (name !== 'latitude' && name !== 'longitude'));
  return { value: Object.fromEntries(taken.map(({ name, value }) => [name, value])), told: taken.flatMap(({ told }) => told) };
}

function propertyIn(cells: Cells, { name, type, min, max }: Property): Back<PropertyValue | null> {
  const nothing: Back<null> = { value: null, told: [] };
  const text = cells.get(name);
  if (type === 'localized') {
    const { value, told } = localizedIn(cells, name);
    return told.length === 0 ? nothing : { value, told };
  }
  if (type === 'fuzzyDate') return dateIn(cells, name);
  if (type === 'money') return moneyIn(cells, name);
  if (text === undefined || text.trim() === '') return nothing;
  const whole = (value: PropertyValue | null): Back<PropertyValue | null> => (value === null ? nothing : { value, told: [name] });
  switch (type) {
    case 'integer':
    case 'number': {
      const value = Number(text);
      const isFitting =
        Number.isFinite(value) &&
        !/^\s*[+-]?0[a-z]/iu.test(text) &&
        (type === 'number' || Number.isSafeInteger(value)) &&
        value >= (min ?? value) &&
        value <= (max ?? value);
      return whole(isFitting ? value : null);
    }
    case 'boolean':
      return whole(text === 'true' || text === 'false' ? text === 'true' : null);
    case 'identifiers':
      return whole(listIn(text, identifierIn));
    case 'otherValues':
      return whole(listIn(text, otherIn));
    case 'recordedFrom':
      return whole(null);
    case 'text':
      return whole(name === 'country' && !countryCode.test(text) ? null : text);
    default:
      return whole(isWordOf(type.vocabulary, text) ? text : null);
  }
}

function moneyIn(cells: Cells, name: string): Back<Money | null> {
  const [currency = null, min = null, max = null] = ['Currency', 'Min', 'Max'].map((end) => cells.get(`${name}${end}`));
  const approximate = cells.get(`${name}Approximate`);
  const [least, most] = [min, max].map((text) => (text === null ? null : parseDecimal(text)));
  const isWhole =
    (min === null) === (least === null) &&
    (max === null) === (most === null) &&
    (currency === null ? min === null && max === null : isCurrency(currency));
  if (approximate === undefined || !isWhole) return { value: null, told: [] };
  const value = { currency, min: least ?? null, max: most ?? null, approximate: approximate === 'true' };
  return {
    value,
    told: [
      ...['Currency', 'Min', 'Max', 'Approximate'].map((end) => `${name}${end}`),
      ...languages.map((language) => inTag(name, tagOf[language])),
    ],
  };
}

/** The items of a list; null where one of them is not told as an export tells it. */
function listIn<Item>(text: string, read: (item: string) => Item | null): readonly Item[] | null {
  const items = text.split(between).map(read);
  const found = items.filter((item) => item !== null);
  return found.length === items.length ? found : null;
}

function identifierIn(item: string): Identifier | null {
  const [, scheme, value, country = null] = /^(.{1,100}?): (.{1,200}?)(?: \(([A-Z]{2,4}(?:-[A-Z0-9]{1,5})?)\))?$/su.exec(item) ?? [];
  return scheme === undefined || value === undefined || value.trim() === '' || scheme.trim() === '' ? null : { scheme, value, country };
}

function otherIn(item: string): OtherValue | null {
  const [, origin, name, value] = /^(\S+) (.+?): (.*)$/su.exec(item) ?? [];
  return origin === undefined || name === undefined || value === undefined ? null : { origin, name, value };
}

function isWordOf(vocabulary: string, text: string): boolean {
  return Object.entries(vocabularies).some(([name, values]) => name === vocabulary && values.some(({ value }) => value === text));
}

/** The name of a column in a language. */
export function inTag(name: string, tag: string): string {
  return `${name}${tag.charAt(0).toUpperCase()}${tag.slice(1)}`;
}
