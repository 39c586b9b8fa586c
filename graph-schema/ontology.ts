import type { VocabularyValue } from '#graph-schema/description.ts';
import {
  assertionWords,
  entityKinds,
  everyMotive,
  relationshipTypes,
  vocabularies,
  type Assertion,
  type EntityKind,
  type Motive,
  type Nature,
  type RelationshipType,
  type Tag,
  type VocabularyName,
} from '#graph-schema/generated/ontology.ts';

/** A kind of the schema. */
export type Kind = (typeof entityKinds)[number];

/** A relationship type of the schema. */
export type TieType = (typeof relationshipTypes)[number];

const kindOf = new Map<string, Kind>(entityKinds.map((kind) => [kind.kind, kind]));
const typeOf = new Map<string, TieType>(relationshipTypes.map((type) => [type.type, type]));

/** Whether a word names a kind of entity. */
export function isEntityKind(word: string): word is EntityKind {
  return kindOf.has(word);
}

/** Whether a word names a relationship type. */
export function isRelationshipType(word: string): word is RelationshipType {
  return typeOf.has(word);
}

/** Whether a word names a motive. */
export function isMotive(word: string): word is Motive {
  return everyMotive.some((motive) => motive === word);
}

/** What the schema says of a kind. */
export function describeKind(kind: EntityKind): Kind {
  const found = kindOf.get(kind);
  if (!found) throw new TypeError(`no kind ${kind}`);
  return found;
}

/** What the schema says of a relationship type. */
export function describeRelationship(type: RelationshipType): TieType {
  const found = typeOf.get(type);
  if (!found) throw new TypeError(`no relationship type ${type}`);
  return found;
}

/** Whether a tie holds, as far as anybody says here: what does not is no tie of any count, and is worded as what it is. */
export function holds(assertion: Assertion): boolean {
  return assertion === 'ASSERTED' || assertion === 'INFERRED';
}

/**
 * How a tie is worded by what carries it: said to be so only where a claim asserts it, else denied, doubted, inferred, proposed or taken back.
 * by holds {source}, {target} and {speakers}, and is there where somebody denies or doubts. out stands before the target, in before the source.
 */
export function tieWords(
  type: RelationshipType,
  assertion: Assertion,
  tag: Tag,
): { readonly by: string | null; readonly out: string; readonly in: string } {
  const words = describeRelationship(type).words[tag];
  if (assertion === 'ASSERTED') return { by: null, out: words.out, in: words.in };
  const as = assertionWords[tag][assertion];
  const around = (bare: string): string => as.words.replace('{words}', () => bare);
  return {
    by: as.by?.replace('{clause}', () => words.clause) ?? null,
    out: around(words.bareOut),
    in: around(words.bareIn),
  };
}

/** A tie as a sentence that holds {source} and {target}, worded by what carries it; its verb agrees with the kind of the end that stands first, which is one where it is not known. */
export function tieSentence(
  type: RelationshipType,
  assertion: Assertion,
  tag: Tag,
  { source, target }: Readonly<Record<'source' | 'target', { readonly kind: EntityKind } | undefined>>,
): string {
  const { sentence, clause } = describeRelationship(type).words[tag];
  if (assertion !== 'ASSERTED') return assertionWords[tag][assertion].sentence.replace('{clause}', () => clause);
  const first = sentence.indexOf('{source}') < sentence.indexOf('{target}') ? source : target;
  return sentence.replace('{is}', () => describeKind(first?.kind ?? publisherKind).words[tag].is ?? '');
}

/** The kinds of a nature, in the order of the schema. */
export function kindsOf(nature: Nature): readonly EntityKind[] {
  return entityKinds.filter((kind) => kind.nature === nature).map(({ kind }) => kind);
}

/** The relationship types of which the schema says this, in its order. */
export function typesWhere(says: (type: TieType) => boolean | undefined): readonly RelationshipType[] {
  return relationshipTypes.filter((type) => says(type) === true).map(({ type }) => type);
}

/**
 * Whether a move is drawn from its target to its source: who left goes away from what was left, who was sent from the sender. A sender is what
 * a move with a motive leads back to, and no place.
 */
export function leadsAway(type: RelationshipType): boolean {
  const { departure, motivated, lasting, money, to } = describeRelationship(type);
  if (departure !== undefined || !motivated || lasting || money !== undefined) return departure === 'LEFT';
  const places: readonly string[] = kindsOf('PLACE');
  return !to.some((kind) => places.includes(kind));
}

/** Whether a type is belonging: a state that leads to what can itself belong to such. */
export function isMembership({ lasting, directed, from, to }: TieType): boolean {
  return lasting && directed && to.every((kind) => from.some((each) => each === kind));
}

/** The values of a closed vocabulary, in their order. */
export function valuesOf(vocabulary: VocabularyName): readonly VocabularyValue<Tag>[] {
  return vocabularies[vocabulary];
}

/** The relationship type that joins the most kinds: what stands for a tie that no other type says. */
export const joiningAll: RelationshipType = theOnly(
  relationshipTypes.toSorted((a, b) => b.from.length * b.to.length - a.from.length * a.to.length).map(({ type }) => type),
);

/** The kind that a publisher is taken for. */
export const publisherKind: EntityKind = theOnly(entityKinds.filter(({ publisher }) => publisher === true).map(({ kind }) => kind));

function theOnly<Word>([word]: readonly Word[]): Word {
  if (word === undefined) throw new TypeError('the schema has no such kind or type');
  return word;
}
