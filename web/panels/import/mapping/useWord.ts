import type { TFunction } from 'i18next';
import { isEntityKind, describeKind, describeRelationship, isRelationshipType } from '#graph-schema/ontology.ts';
import type { Tag } from '#graph-schema/generated/ontology.ts';
import { kindsIn, type UsePart } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, listOf, textsOf, type Fields } from '#web/panels/import/mapping/fields.ts';

/** The properties that have words of their own on the page. */
export const wordedProperties = [
  'type',
  'country',
  'sex',
  'born',
  'died',
  'sizeMin',
  'sizeMax',
  'latitude',
  'longitude',
  'precision',
  'coordinatesSource',
  'date',
  'amount',
  'origin',
  'role',
  'rank',
  'purpose',
  'kinship',
  'share',
] as const;

/** The dates and amounts of which a record has one alone, so that a part of it needs no name. */
const alone: ReadonlySet<string> = new Set(['date', 'amount']);

/** A property in words, or a part of it: of a birth or a death, which of the two. */
export function propertyWord(name: string, part: UsePart | null, t: TFunction): string {
  const known = wordedProperties.find((each) => each === name);
  const property = known ? t(`import.property.${known}`) : name;
  if (part === null) return property;
  const word = t(`import.part.${part}`);
  return alone.has(name) ? word : t('import.use.of', { of: property, words: word });
}

/** An entity of a mapping in words: its kind, and the column that names it. */
export function entityWord(slot: string, entity: Fields, tag: Tag): string {
  const kinds = kindsIn(entity).map((kind) => (isEntityKind(kind) ? describeKind(kind).words[tag].one : kind));
  return `${kinds.join(' / ')} (\u2068${nameColumn(slot, entity)}\u2069)`;
}

/** An entity as shortly as it is told from the others: by its kind alone where no other has it, else by the column that names it. */
export function shortWord(slot: string, entities: Fields, tag: Tag): string {
  const kinds = (entity: unknown) => kindsIn(fieldsOf(entity)).join();
  const own = kinds(entities[slot]);
  const isAlone = Object.values(entities).filter((each) => kinds(each) === own).length === 1;
  const [kind = ''] = kindsIn(fieldsOf(entities[slot]));
  return isAlone && isEntityKind(kind) ? describeKind(kind).words[tag].one : nameColumn(slot, fieldsOf(entities[slot]));
}

/** What a tie says, shortly. */
export function tieShort(tie: Fields, tag: Tag): string {
  const [type = ''] = textsOf(tie['type']);
  return isRelationshipType(type) ? describeRelationship(type).words[tag].out : type;
}

/** The column that names an entity, or that of its amount; its name in the mapping where there is none. */
export function nameColumn(slot: string, entity: Fields): string {
  const [name] = listOf(entity['names']);
  const named = [name, fieldsOf(name)['column'], entity['amount'], fieldsOf(entity['amount'])['column']];
  return named.find((each) => typeof each === 'string') ?? slot;
}

/** A tie of a mapping in words: from whom, what is said, to whom. */
export function tieWord(tie: Fields, entities: Fields, tag: Tag): string {
  const end = (name: unknown) => `\u2068${nameColumn(String(name), fieldsOf(entities[String(name)]))}\u2069`;
  const said = textsOf(tie['type']).map((type) => (isRelationshipType(type) ? describeRelationship(type).words[tag].out : type));
  return `${end(tie['from'])} ${said.join(' / ')} ${end(tie['to'])}`;
}
