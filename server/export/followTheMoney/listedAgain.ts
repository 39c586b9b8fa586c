import { isDeepStrictEqual } from 'node:util';
import { noCurrency } from '#graph-schema/currencies.ts';
import { isFuzzyDate, isLocalized, isMoney, type EntityRecord, type PropertyValue } from '#server/domain/entity.ts';
import { identifiersOf } from '#server/domain/identifier.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { writeShare } from '#server/export/followTheMoney/writeShare.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import { ownProperty } from '#server/import/followTheMoney/amount.ts';
import { dated } from '#server/import/followTheMoney/dated.ts';
import { edges } from '#server/import/followTheMoney/edges.ts';
import { nameProperty, origin, standIn, unnamed } from '#server/import/followTheMoney/entityOf.ts';
import { coarseDate, exactMember } from '#server/import/followTheMoney/exactDate.ts';
import { propertyOf, schemeOf } from '#server/import/followTheMoney/identifierSchemes.ts';
import { propertyName } from '#server/import/followTheMoney/listed.ts';
import { schemaNamed, type Schema } from '#server/import/followTheMoney/model.ts';

/** A record of FollowTheMoney that is being written. besides: what stands beside its properties. */
export type Writing = {
  readonly id: string;
  readonly schema: Schema;
  readonly values: Map<string, string[]>;
  readonly besides: Map<string, string[]>;
};

type Properties = Readonly<Record<string, PropertyValue>>;

/** Names that records have beside their properties, of which a file may hold any. */
const beside = new Set(['caption', 'datasets', 'referents', 'first_seen', 'last_seen', 'last_change', 'target', 'origin', 'profile_id']);

/** The record that an entity or a relationship was imported from, with what was kept of it in its own words; null where it is from nowhere else. */
export function keptOf(properties: Properties): Writing | null {
  const { other } = properties;
  const kept = isOtherValues(other) ? other.filter((each) => each.origin === origin) : [];
  const [id, schema] = ['id', 'schema'].map((name) => kept.find((each) => each.name === name)?.value);
  const known = schema === undefined ? null : schemaNamed(schema);
  if (id === undefined || known === null) return null;
  const [values, besides] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { name, value } of kept.filter((each) => each.name !== 'id' && each.name !== 'schema'))
    addTo(known.properties.has(name) || (propertyName.test(name) && !beside.has(name)) ? values : besides, name, value);
  return { id, schema: known, values, besides };
}

/** Adds a value to those of a property, once. */
export function addTo(values: Map<string, string[]>, property: string, value: string): void {
  const texts = values.get(property) ?? [];
  if (!texts.includes(value)) values.set(property, [...texts, value]);
}

/** Writes what an entity says into a record, whatever the record has not kept in its own words. */
export function writeEntity(writing: Writing, entity: EntityRecord, leaveOut: LeaveOut): void {
  const { schema, values } = writing;
  for (const each of identifiersOf(entity)) {
    const property = propertyOf(schema, each.scheme) ?? (schema.properties.has(each.scheme) ? each.scheme : null);
    if (property === null) leaveOut('IDENTIFIER');
    else if (
      ![...values].some(([name, texts]) => schemeOf(schema, name) === each.scheme && texts.some((text) => text.trim() === each.value))
    )
      addTo(values, property, each.value);
  }
  const { country, latitude, longitude, amount } = entity.properties;
  if (typeof country === 'string') addIfAbsent(writing, 'country', country.toLowerCase());
  if (typeof latitude === 'number') addIfAbsent(writing, 'latitude', String(latitude));
  if (typeof longitude === 'number') addIfAbsent(writing, 'longitude', String(longitude));
  writeDate(writing, entity.properties, leaveOut);
  writeLife(writing, entity.properties, leaveOut);
  if (isMoney(amount) && amount.min !== null && amount.min === amount.max && !amount.approximate) {
    const own = values.has('currency') ? undefined : ownProperty.get(amount.currency ?? '');
    addIfAbsent(writing, own ?? 'amount', amount.min);
    if (own === undefined && amount.currency !== null && amount.currency !== noCurrency) addIfAbsent(writing, 'currency', amount.currency);
  }
  writeNames(writing, entity);
}

/** A name that stands in for one that the record has not is none of its own. */
function writeNames({ id, schema, values }: Writing, { names }: EntityRecord): void {
  const own = new Set([...values.keys()].filter((property) => !unnamed(values).has(property)));
  const kept = new Set([...own].flatMap((property) => (values.get(property) ?? []).map((text) => text.trim().replaceAll(/\s+/gu, ' '))));
  const isStandIn = names.length === 1 && kept.size === 0 && names[0]?.text === standIn({ id, schema, values: unnamed(values) }).text;
  if (isStandIn) return;
  for (const { text, kind } of names) {
    const property = nameProperty(schema, kind) ?? 'alias';
    if (!kept.has(text) && schema.properties.has(property)) addTo(values, property, text);
  }
}

/** Writes what a relationship says into the record of an edge. */
export function writeTie(writing: Writing, { date, properties }: RelationshipRecord, leaveOut: LeaveOut): void {
  const { schema, values } = writing;
  const { role, share } = properties;
  if (typeof share === 'number') writeShare(writing, share, leaveOut);
  const words = edges.get(schema.name)?.words ?? null;
  const property = ['role', 'relationship'].find((name) => schema.properties.has(name)) ?? null;
  if (property !== null && isLocalized(role) && !isDeepStrictEqual(role, words) && !values.has(property))
    for (const text of Object.values(role).slice(0, 1)) addTo(values, property, text);
  writeDate(writing, date === null ? {} : { date }, leaveOut);
}

/** A date as the import reads it again: what the record has kept of it is not said twice. Where its properties cannot say it exactly, it stands beside them, too. */
export function writeDate(writing: Writing, { date }: Properties, leaveOut: LeaveOut): void {
  const { schema, values } = writing;
  const isSaid = () => isFuzzyDate(date) && dated({ ...writing, besides: [] }).date?.edtf === date.edtf;
  if (!isFuzzyDate(date) || isSaid()) return;
  const { alone, from, to } = coarseDate(date);
  const has = (names: readonly string[]) => names.some((name) => values.has(name));
  if (alone !== null && schema.start.includes('date')) addIfAbsent(writing, 'date', alone);
  if (from !== null && !has(schema.start)) addIfAbsent(writing, 'startDate', from);
  if (to !== null && !has(schema.end)) addIfAbsent(writing, 'endDate', to);
  if (!isSaid()) writeExactly(writing, 'date', date, leaveOut);
}

/** A person's sex, birth and death. */
function writeLife(writing: Writing, { sex, born, died }: Properties, leaveOut: LeaveOut): void {
  if (typeof sex === 'string') addIfAbsent(writing, 'gender', sex.toLowerCase());
  for (const [property, date] of [['birthDate', born] as const, ['deathDate', died] as const]) {
    if (!isFuzzyDate(date)) continue;
    const { alone } = coarseDate(date);
    if (alone !== null) addIfAbsent(writing, property, alone);
    if (alone !== date.edtf) writeExactly(writing, property, date, leaveOut);
  }
}

function writeExactly({ besides }: Writing, property: Parameters<typeof exactMember>[0], { edtf }: FuzzyDate, leaveOut: LeaveOut): void {
  addTo(besides, exactMember(property), edtf);
  leaveOut('COARSE_DATE');
}

function addIfAbsent({ schema, values }: Writing, property: string, value: string): void {
  if (schema.properties.has(property) && !values.has(property)) values.set(property, [value]);
}
