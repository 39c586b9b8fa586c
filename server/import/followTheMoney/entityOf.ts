import { recordedIn } from '#server/import/recordedIn.ts';
import { scriptOf } from '#server/import/dossier/readName.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import { everySex, type NameKind } from '#graph-schema/generated/ontology.ts';
import { happeningKinds } from '#server/domain/happened.ts';
import type { EntityRecord, Name, PropertyValue } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import { unsaid } from '#server/domain/localized.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import { amountOf } from '#server/import/followTheMoney/amount.ts';
import { dated, datedIn } from '#server/import/followTheMoney/dated.ts';
import { propertyOf, schemeOf } from '#server/import/followTheMoney/identifierSchemes.ts';
import { kindOf, sortOf } from '#server/import/followTheMoney/kinds.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import type { Schema } from '#server/import/followTheMoney/model.ts';

/** Where what is kept besides is from. */
export const origin = 'FollowTheMoney';
const longestName = 400;
const longestIdentifier = 200;
const nameKinds: readonly (readonly [property: string, kind: NameKind])[] = [
  ['name', 'PRIMARY'],
  ['alias', 'ALIAS'],
  ['weakAlias', 'ALIAS'],
  ['previousName', 'FORMER'],
];
const partsOfAddress = ['street', 'street2', 'postOfficeBox', 'postalCode', 'city', 'region', 'state'];

/** A property and what it says of an entity; told: the properties of the source that it tells wholly. */
type Said = { readonly properties: Readonly<Record<string, PropertyValue>>; readonly told: readonly string[] };

/** The entity of a record in a document; what no property of ours tells wholly stands in `other`. */
export function entityOf(listed: Listed, id: Id, document: Id): EntityRecord {
  const kind = kindOf(listed.schema);
  const named = namesOf(listed);
  const said = [
    identified(listed),
    countryOf(listed),
    located(listed, kind),
    happened(listed, kind),
    livedAs(listed, kind),
    flowed(listed, kind),
  ];
  const told = new Set([...named.told, ...said.flatMap((each) => each.told), ...listed.schema.links]);
  const type = sortOf(listed.schema);
  return {
    id,
    kind,
    names: describeKind(kind).nature === 'FLOW' || named.names.length > 0 ? named.names : [standIn(listed)],
    summary: unsaid,
    note: unsaid,
    properties: recordedIn(document, {
      ...Object.fromEntries(said.flatMap(({ properties }) => Object.entries(properties))),
      ...(type !== null && { type }),
      other: besides(listed, told),
    }),
  };
}

/** What a record says that is not told otherwise, its id and its schema first. */
export function besides({ id, schema, values, besides: more }: Listed, told: ReadonlySet<string>): readonly OtherValue[] {
  return [
    { origin, name: 'id', value: id },
    { origin, name: 'schema', value: schema.name },
    ...[...values].flatMap(([name, texts]) => (told.has(name) ? [] : texts.map((value) => ({ origin, name, value })))),
    ...more.flatMap(([name, value]) => (told.has(name) ? [] : [{ origin, name, value }])),
  ];
}

function namesOf({ id, schema, values }: Listed): { readonly names: readonly Name[]; readonly told: readonly string[] } {
  const kinds = schema.name === 'Address' ? [['full', 'PRIMARY'] as const, ...nameKinds] : nameKinds;
  const names = new Map<string, Name>();
  for (const [property, kind] of kinds)
    for (const text of values.get(property) ?? []) if (!names.has(shortened(text))) names.set(shortened(text), nameIn(text, kind));
  const all = kinds.flatMap(([property]) => values.get(property) ?? []);
  const isToldBy = (property: string, text: string): boolean =>
    nameProperty(schema, names.get(text)?.kind ?? null) === property && all.filter((each) => shortened(each) === text).length === 1;
  const isStandIn = names.size === 1 && names.has(standIn({ id, schema, values: unnamed(values) }).text);
  const told = kinds.flatMap(([property]) =>
    !isStandIn && (values.get(property) ?? []).every((text) => isToldBy(property, text)) ? [property] : [],
  );
  return { names: [...names.values()], told };
}

/** The property that tells names of a kind; null where none does. */
export function nameProperty({ name }: Schema, kind: NameKind | null): string | null {
  if (name === 'Address' && kind === 'PRIMARY') return 'full';
  return nameKinds.find((each) => each[1] === kind)?.[0] ?? null;
}

/** Values without those that name their record. */
export function unnamed(values: Listed['values']): Listed['values'] {
  return new Map([...values].filter(([property]) => property !== 'full' && !nameKinds.some(([each]) => each === property)));
}

/** The name of a record that has none: what its schema is called by, or its schema and its id. */
export function standIn({ id, schema, values }: Omit<Listed, 'besides'>): Name {
  const caption = schema.caption.flatMap((name) => values.get(name) ?? [])[0];
  const address = schema.name === 'Address' ? partsOfAddress.flatMap((name) => values.get(name) ?? []).join(', ') : '';
  return nameIn(caption ?? (address || `${schema.label} ${id}`), 'PRIMARY');
}

function nameIn(text: string, kind: NameKind): Name {
  const name = shortened(text);
  return { text: name, script: scriptOf(name), language: null, kind };
}

function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1).toWellFormed()}…`;
}

function identified({ schema, values }: Listed): Said {
  const [place, ...more] = values.get('jurisdiction') ?? [];
  const jurisdiction = place !== undefined && more.length === 0 ? place.toUpperCase() : null;
  const told: string[] = [];
  const identifiers = [...values].flatMap(([property, texts]): Identifier[] => {
    const scheme = schemeOf(schema, property);
    if (scheme === null || texts.some((text) => text.trim().length > longestIdentifier)) return [];
    if (propertyOf(schema, scheme) === property && texts.every((text) => text === text.trim())) told.push(property);
    const country = scheme === 'COMPANY_NUMBER' && isCountry(jurisdiction) ? jurisdiction : null;
    return texts.map((value) => ({ scheme, value: value.trim(), country }));
  });
  return { properties: identifiers.length > 0 ? { identifiers } : {}, told };
}

function isCountry(code: string | null): code is string {
  return code !== null && /^[A-Z]{2,4}(?:-[A-Z0-9]{1,5})?$/.test(code);
}

/** The country where the record names one; of several none is the one. */
function countryOf({ values }: Listed): Said {
  const [text, ...more] = values.get('country') ?? [];
  const country = text?.trim().toUpperCase() ?? null;
  if (!isCountry(country) || more.length > 0) return { properties: {}, told: [] };
  return { properties: { country }, told: text === country.toLowerCase() ? ['country'] : [] };
}

function located({ values }: Listed, kind: EntityRecord['kind']): Said {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => numberIn(values.get(name)));
  const isThere = describeKind(kind).nature === 'PLACE' && latitude != null && longitude != null;
  if (!isThere || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { properties: {}, told: [] };
  const isPlain = String(latitude) === values.get('latitude')?.[0] && String(longitude) === values.get('longitude')?.[0];
  return { properties: { latitude, longitude }, told: isPlain ? ['latitude', 'longitude'] : [] };
}

function numberIn(texts: readonly string[] | undefined): number | null {
  const [text, ...more] = texts ?? [];
  return text !== undefined && more.length === 0 && /^-?\d{1,3}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

function happened(listed: Listed, kind: EntityRecord['kind']): Said {
  if (!happeningKinds.includes(kind)) return { properties: {}, told: [] };
  const { date, told } = dated(listed);
  return { properties: date === null ? {} : { date }, told };
}

/** What a person's record says of sex, birth and death; of several values none is taken. */
function livedAs(listed: Listed, kind: EntityRecord['kind']): Said {
  if (describeKind(kind).nature !== 'INDIVIDUAL') return { properties: {}, told: [] };
  const [gender, ...more] = listed.values.get('gender') ?? [];
  const sex = everySex.find((each) => more.length === 0 && each.toLowerCase() === gender?.trim().toLowerCase());
  const [born, died] = [datedIn(listed, 'birthDate'), datedIn(listed, 'deathDate')];
  return {
    properties: { ...(sex && { sex }), ...(born.date && { born: born.date }), ...(died.date && { died: died.date }) },
    told: [...(sex?.toLowerCase() === gender ? ['gender'] : []), ...born.told, ...died.told],
  };
}

function flowed(listed: Listed, kind: EntityRecord['kind']): Said {
  if (describeKind(kind).nature !== 'FLOW') return { properties: {}, told: [] };
  const { amount, told } = amountOf(listed);
  return { properties: { amount }, told };
}
