import type { Property } from '#graph-schema/description.ts';
import { describeKind, describeRelationship, valuesOf } from '#graph-schema/ontology.ts';
import { tagOf, vocabularies, type EntityKind, type RelationshipType, type VocabularyName } from '#graph-schema/generated/ontology.ts';
import { compareDecimals } from '#server/domain/decimal.ts';
import { isLocalized, type Name, type PropertyValue } from '#server/domain/entity.ts';
import { idRule } from '#graph-schema/id.ts';
import { isId } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';
import { isCurrency } from '#server/domain/money.ts';
import type { Batch, BatchList, Complaint } from '#server/engine/batch.ts';

/** What a store already holds of the ids that a batch names. A relationship keeps its type and ends, an entity its kind. */
export type Known = {
  readonly entities: ReadonlyMap<string, EntityKind>;
  readonly documents: ReadonlyMap<string, { readonly copyOf: string | null }>;
  readonly allegations: ReadonlySet<string>;
  readonly relationships: ReadonlyMap<string, { readonly type: RelationshipType; readonly source: string; readonly target: string }>;
};

/** The ids that a batch names, in itself or as references: what a store must look up to give `Known`. */
export function namedIds(batch: Batch): {
  readonly entities: readonly string[];
  readonly documents: readonly string[];
  readonly allegations: readonly string[];
  readonly relationships: readonly string[];
} {
  const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  return {
    entities: unique([
      ...batch.entities.map((entity) => entity.id),
      ...batch.relationships.flatMap(({ source, target }) => [source, target]),
      ...batch.allegations.flatMap(({ speakers, transmittedBy, about }) => [...speakers, ...transmittedBy, ...about]),
      ...batch.documents.map((document) => document.publisher),
      ...batch.decisions.flatMap(({ a, b }) => [a, b]),
    ]),
    documents: unique([
      ...batch.documents.flatMap(({ id, copyOf }) => [id, copyOf]),
      ...batch.allegations.map((allegation) => allegation.document),
      ...batch.dossiers.flatMap((dossier) => dossier.documents),
    ]),
    allegations: unique([
      ...batch.allegations.flatMap(({ id, contradicts }) => [id, ...contradicts]),
      ...batch.relationships.flatMap((relationship) => relationship.allegations),
    ]),
    relationships: unique(batch.relationships.map((relationship) => relationship.id)),
  };
}

/** Everything that keeps a batch from being written, in the order of its lists. The rule that matters most: a relationship rests on allegations or carries an editor's reason. */
export function checkBatch(batch: Batch, known: Known): Complaint[] {
  const complaints: Complaint[] = [];
  const about = (list: BatchList, id: string) => (field: string | null, message: string) =>
    void complaints.push({ list, id, field, message });
  const kinds = new Map<string, EntityKind>([...known.entities, ...batch.entities.map(({ id, kind }) => [id, kind] as const)]);
  const copies = new Map<string, string | null>([
    ...[...known.documents].map(([id, { copyOf }]) => [id, copyOf] as const),
    ...batch.documents.map(({ id, copyOf }) => [id, copyOf] as const),
  ]);
  const allegations = new Set([...known.allegations, ...batch.allegations.map(({ id }) => id)]);

  for (const list of ['documents', 'entities', 'allegations', 'relationships', 'dossiers'] as const) {
    const seen = new Set<string>();
    for (const { id } of batch[list]) {
      if (!isId(id)) about(list, id)('id', `is no id: ${idRule}`);
      if (seen.has(id)) about(list, id)('id', 'stands twice in the batch');
      seen.add(id);
    }
  }
  for (const document of batch.documents) {
    const complain = about('documents', document.id);
    if (document.title.trim() === '') complain('title', 'is empty');
    if (document.publisher !== null && !kinds.has(document.publisher)) complain('publisher', `no entity has the id ${document.publisher}`);
    if (document.copyOf !== null && !copies.has(document.copyOf)) complain('copyOf', `no document has the id ${document.copyOf}`);
    if (isCopyOfItself(document.id, copies)) complain('copyOf', 'makes the document a copy of itself');
  }
  for (const entity of batch.entities) {
    const complain = about('entities', entity.id);
    const kindNow = known.entities.get(entity.id);
    if (kindNow !== undefined && kindNow !== entity.kind) complain('kind', `is ${kindNow} in the store and cannot change; use another id`);
    const { nature, label, properties } = describeKind(entity.kind);
    if (entity.names.length === 0 && nature !== 'FLOW') complain('names', 'at least one name is needed');
    checkNames(entity.names, complain);
    checkProperties(entity.properties, properties, `a ${label}`, complain);
  }
  for (const allegation of batch.allegations) {
    const complain = about('allegations', allegation.id);
    if (isBlank(allegation.claim)) complain('claim', 'is empty; say in your own words what is claimed');
    if (allegation.speakers.length === 0) complain('speakers', 'at least one speaker is needed: who says so?');
    for (const field of ['speakers', 'transmittedBy', 'about'] as const)
      for (const [index, id] of allegation[field].entries())
        if (!kinds.has(id)) complain(`${field}.${index}`, `no entity has the id ${id}`);
    if (!copies.has(allegation.document)) complain('document', `no document has the id ${allegation.document}`);
    for (const [index, id] of allegation.contradicts.entries()) {
      if (!allegations.has(id)) complain(`contradicts.${index}`, `no allegation has the id ${id}`);
      if (id === allegation.id) complain(`contradicts.${index}`, 'a claim cannot contradict itself');
    }
    const { credibility, locator } = allegation;
    if (credibility !== null && !(Number.isInteger(credibility) && credibility >= 1 && credibility <= 6))
      complain('credibility', 'is a whole number from 1 to 6');
    if (locator) checkLocator(locator, complain);
  }
  for (const relationship of batch.relationships) {
    const complain = about('relationships', relationship.id);
    const { from, to, graphqlType, properties } = describeRelationship(relationship.type);
    for (const [field, allowed] of [
      ['source', from],
      ['target', to],
    ] as const) {
      const kind = kinds.get(relationship[field]);
      if (kind === undefined) complain(field, `no entity has the id ${relationship[field]}`);
      else if (!allowed.includes(kind))
        complain(field, `${relationship[field]} is a ${kind}, but ${relationship.type} has as its ${field} one of ${allowed.join(', ')}`);
    }
    if (relationship.source === relationship.target) complain('target', 'is also the source; a relationship joins two entities');
    for (const [index, id] of relationship.allegations.entries())
      if (!allegations.has(id)) complain(`allegations.${index}`, `no allegation has the id ${id}`);
    if (!relationship.inferred && relationship.allegations.length === 0)
      complain('allegations', 'a relationship rests on at least one allegation, or says in inferred why an editor infers it');
    if (relationship.inferred && relationship.allegations.length > 0)
      complain('inferred', 'a relationship that allegations carry is not inferred');
    if (relationship.inferred && isBlank(relationship.inferred)) complain('inferred', "is empty; give the editor's reason");
    const before = known.relationships.get(relationship.id);
    if (before && (before.type !== relationship.type || before.source !== relationship.source || before.target !== relationship.target))
      complain('type', `is ${before.source} ${before.type} ${before.target} in the store; type and ends cannot change, use another id`);
    checkProperties(relationship.properties, properties, `a ${graphqlType}`, complain);
  }
  for (const dossier of batch.dossiers) {
    const complain = about('dossiers', dossier.id);
    if (isBlank(dossier.title)) complain('title', 'is empty');
    for (const [index, id] of dossier.documents.entries())
      if (!copies.has(id)) complain(`documents.${index}`, `no document has the id ${id}`);
  }
  return complaints;
}

type Complain = (field: string | null, message: string) => void;

function isBlank(text: Localized): boolean {
  return Object.values(text).every((each) => each.trim() === '');
}

function isCopyOfItself(id: string, copies: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = copies.get(id) ?? null; at !== null; at = copies.get(at) ?? null) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

function checkNames(names: readonly Name[], complain: Complain): void {
  for (const [index, { text, script, language }] of names.entries()) {
    if (text.trim() === '') complain(`names.${index}.text`, 'is empty');
    if (text.length > 400) complain(`names.${index}.text`, 'is longer than 400 characters');
    if (/\p{Cc}/u.test(text)) complain(`names.${index}.text`, 'holds control characters');
    if (!/^[A-Z][a-z]{3}$/.test(script)) complain(`names.${index}.script`, 'is no ISO 15924 code, such as Arab or Latn');
    if (language !== null && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
      complain(`names.${index}.language`, 'is no BCP 47 tag, such as ar or en');
  }
}

function checkLocator(
  { lineFrom, lineTo, sha256 }: { readonly lineFrom: number | null; readonly lineTo: number | null; readonly sha256: string | null },
  complain: Complain,
): void {
  for (const [field, line] of [
    ['lineFrom', lineFrom],
    ['lineTo', lineTo],
  ] as const)
    if (line !== null && !(Number.isSafeInteger(line) && line >= 1)) complain(`locator.${field}`, 'is a line number, counted from 1');
  if (lineFrom !== null && lineTo !== null && lineTo < lineFrom) complain('locator.lineTo', 'is before lineFrom');
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) complain('locator.sha256', 'is no SHA-256: 64 hexadecimal digits in lower case');
}

function checkProperties(
  values: Readonly<Record<string, PropertyValue>>,
  described: readonly Property[],
  owner: string,
  complain: Complain,
): void {
  const names = new Set(described.map((property) => property.name));
  for (const name of Object.keys(values))
    if (!names.has(name)) complain(name, `${owner} has no such property${names.size > 0 ? `; it has ${[...names].join(', ')}` : ''}`);
  for (const property of described) {
    const value = values[property.name];
    if (value === undefined) {
      if (property.required) complain(property.name, `${owner} needs it`);
      continue;
    }
    const wrong = wrongValue(property, value);
    if (wrong) complain(property.name, wrong);
  }
  const { sizeMin, sizeMax, latitude, longitude } = values;
  if (typeof sizeMin === 'number' && typeof sizeMax === 'number' && sizeMax < sizeMin) complain('sizeMax', 'is less than sizeMin');
  if ((latitude === undefined) !== (longitude === undefined))
    complain(latitude === undefined ? 'latitude' : 'longitude', 'latitude and longitude are given together');
}

function wrongValue({ type, min, max }: Property, value: PropertyValue): string | null {
  if (typeof type === 'object') {
    const words = isVocabulary(type.vocabulary) ? valuesOf(type.vocabulary).map((word) => word.value) : [];
    return typeof value === 'string' && words.includes(value) ? null : `is one of ${words.join(', ')}`;
  }
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? null : 'is a text';
    case 'localized':
      return isLocalized(value) && !isBlank(value) ? null : `is a text in ${Object.values(tagOf).join(' or ')}`;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'is true or false';
    case 'integer':
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value) || (type === 'integer' && !Number.isSafeInteger(value)))
        return type === 'integer' ? 'is a whole number' : 'is a number';
      return (min !== undefined && value < min) || (max !== undefined && value > max)
        ? `lies between ${min ?? 'anything'} and ${max ?? 'anything'}`
        : null;
    case 'fuzzyDate':
      return typeof value === 'object' && 'edtf' in value ? null : 'is a date';
    case 'money':
      if (typeof value !== 'object' || !('approximate' in value)) return 'is an amount';
      if (value.currency !== null && !isCurrency(value.currency)) return `${value.currency} is no currency of ISO 4217, such as SYP or USD`;
      if (value.currency === null && (value.min !== null || value.max !== null)) return 'an amount needs its currency';
      return value.min !== null && value.max !== null && compareDecimals(value.min, value.max) > 0 ? 'its min is more than its max' : null;
  }
}

function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(vocabularies, name);
}
