import { listOf, record, ref, sharedDefinitions, type JsonSchema } from '#graph-schema/codegen/jsonSchema.ts';
import type { Described, KindDescription, Property, RelationshipDescription, VocabularyValue } from '#graph-schema/description.ts';

type Properties = { readonly properties: readonly Described<Property>[] };

/** What a dossier's schema follows from. */
export type Ontology = {
  readonly kinds: readonly Described<Pick<KindDescription, 'kind'> & Properties>[];
  readonly relationships: readonly Described<Pick<RelationshipDescription, 'type'> & Properties>[];
  readonly vocabularies: Readonly<Record<string, readonly Pick<VocabularyValue, 'value'>[]>>;
  readonly tags: readonly string[];
  readonly labelSides: readonly string[];
};

/** The JSON Schema (2020-12) of a file of a dossier: the sections, and in them what the ontology names for each kind and each relationship type. */
export function dossierSchema({ kinds, relationships, vocabularies, tags, labelSides }: Ontology): JsonSchema {
  const vocabulary: Vocabulary = (name) => ({
    description: 'one of a closed list',
    enum: (vocabularies[name] ?? []).map(({ value }) => value),
  });
  const described = (property: Described<Property>): readonly [string, JsonSchema] => [property.name, propertySchema(property, vocabulary)];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A file of an Isnad dossier',
    description: 'one or more of the sections dossier, documents, entities, allegations, relationships',
    type: 'object',
    additionalProperties: false,
    properties: {
      dossier: { ...dossierEntry, type: ['object', 'array'], items: ref('dossier') },
      documents: listOf(ref('document'), 'the texts in which the claims are found'),
      entities: listOf(ref('entity'), 'who and what the claims speak of, and who speaks'),
      allegations: listOf(ref('allegation'), 'the claims'),
      relationships: listOf(ref('relationship'), 'the ties that the claims carry'),
    },
    $defs: {
      ...sharedDefinitions(tags),
      date: {
        type: ['string', 'integer'],
        description:
          'a date: 2014, 2014-09, 2014-09-30, 2014-10/2014-12, /2014-09 (its beginning is not known), 2010/.. (it goes on), with ~ for about, ? for not certain and X for a digit that is not known',
      },
      number: { type: ['number', 'string'], description: 'a number in digits: 1000000000, 2747023352.35' },
      currency: { type: 'string', description: 'a currency of ISO 4217: SYP, USD; XXX where none is named', pattern: '^[A-Z]{3}$' },
      amount: amountSchema,
      identifiers: listOf(identifierSchema, 'how registers and devices know it'),
      otherValues: listOf(otherValueSchema, 'what its source holds and no other field has a place for'),
      recordedFrom: listOf(recordedFromSchema, 'the documents from which its properties are recorded'),
      name: nameSchema(vocabulary),
      locator: locatorSchema,
      dossier: dossierEntry,
      place: placeSchema(labelSides),
      document: documentSchema,
      allegation: allegationSchema(vocabulary),
      entity: {
        type: 'object',
        description: 'someone or something, by its kind',
        required: ['kind'],
        discriminator: { propertyName: 'kind' },
        oneOf: kinds.map(({ kind, description, properties }) =>
          tagged('kind', kind, description, ['id', ...requiredOf(properties)], {
            id: ref('id'),
            names: listOf(ref('name'), 'its names, the one to print first'),
            knownAs: { ...ref('id'), description: 'the key of an entry of the known names; what it is called there is added to its names' },
            summary: ref('localized'),
            note: ref('localized'),
            ...Object.fromEntries(properties.map(described)),
          }),
        ),
      },
      relationship: {
        type: 'object',
        description: 'a tie, by its type',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: relationships.map(({ type, description, properties }) =>
          tagged('type', type, description, ['from', 'to', ...requiredOf(properties)], {
            id: ref('id'),
            from: ref('id'),
            to: ref('id'),
            date: ref('date'),
            claims: ref('ids'),
            inferred: ref('localized'),
            ...Object.fromEntries(properties.map(described)),
          }),
        ),
      },
    },
  };
}

type Vocabulary = (name: string) => JsonSchema;

function nameSchema(vocabulary: Vocabulary): JsonSchema {
  return {
    type: ['string', 'object'],
    description: 'a name, or { text: ..., kind: ..., language: ..., script: ... }',
    pattern: '\\S',
    required: ['text'],
    properties: {
      text: ref('text'),
      kind: vocabulary('NameKind'),
      language: ref('language'),
      script: { type: 'string', description: 'an ISO 15924 code: Arab, Latn', pattern: '^[A-Z][a-z]{3}$' },
    },
    additionalProperties: false,
  };
}

const identifierSchema: JsonSchema = record({
  description: 'an identifier: { scheme: COMPANY_NUMBER, value: HRB 1234, country: DE }',
  required: ['scheme', 'value'],
  properties: { scheme: ref('text'), value: ref('text'), country: ref('text') },
});

const otherValueSchema: JsonSchema = record({
  description: 'a value of its source: { origin: FollowTheMoney, name: legalForm, value: AG }',
  required: ['origin', 'name', 'value'],
  properties: { origin: ref('text'), name: ref('text'), value: ref('text') },
});

const recordedFromSchema: JsonSchema = record({
  description: 'a document and what it gave: { document: ..., properties: [born] }',
  required: ['document', 'properties'],
  properties: { document: ref('id'), properties: listOf(ref('text'), 'names of properties') },
});

const locatorSchema: JsonSchema = {
  type: 'object',
  description: 'where in the document: { lines: 17, sha256: ... }',
  required: ['lines'],
  properties: {
    lines: {
      type: ['integer', 'string'],
      description: 'a line, counted from 1, or the first and the last: 17 or 17-18',
      minimum: 1,
      pattern: '^[1-9][0-9]{0,8}(?:-[1-9][0-9]{0,8})?$',
    },
    sha256: {
      type: 'string',
      description: "the SHA-256 of the lines' text (trimmed, NFC, UTF-8): 64 hexadecimal digits in lower case",
      pattern: '^[0-9a-f]{64}$',
    },
  },
  additionalProperties: false,
};

const documentSchema: JsonSchema = record({
  description: 'a text in which claims are found',
  required: ['id', 'title'],
  properties: {
    id: ref('id'),
    title: ref('text'),
    publisher: ref('id'),
    language: ref('language'),
    published: ref('date'),
    url: { type: 'string', description: 'an address that begins with https:// or http://', pattern: '^https?://\\S+$' },
    copyOf: ref('id'),
    succeeds: { ...ref('id'), description: 'the earlier edition of it' },
    fileName: { ...ref('text'), description: 'the name of the file that it is' },
    sha256: {
      type: 'string',
      description: 'the SHA-256 of that file: 64 hexadecimal digits in lower case',
      pattern: '^[0-9a-f]{64}$',
    },
  },
});

function allegationSchema(vocabulary: Vocabulary): JsonSchema {
  return record({
    description: 'one claim by someone',
    required: ['id', 'claim', 'speakers'],
    properties: {
      id: ref('id'),
      claim: ref('localized'),
      stance: vocabulary('Stance'),
      speakers: ref('ids'),
      transmittedBy: ref('ids'),
      document: ref('id'),
      locator: ref('locator'),
      eventDate: ref('date'),
      reportedDate: ref('date'),
      reliability: vocabulary('Reliability'),
      credibility: {
        type: 'integer',
        description: '1 confirmed, 2 probable, 3 possible, 4 doubtful, 5 improbable, 6 cannot be judged',
        minimum: 1,
        maximum: 6,
      },
      motive: vocabulary('Motive'),
      status: vocabulary('ReviewStatus'),
      note: ref('localized'),
      about: ref('ids'),
      contradicts: ref('ids'),
    },
  });
}

function placeSchema(labelSides: readonly string[]): JsonSchema {
  const pixels = { type: 'integer', minimum: -1_000_000, maximum: 1_000_000 };
  return record({
    description: 'where an entity stands: { entity: ..., x: ..., y: ..., label: BELOW }',
    required: ['entity', 'x', 'y', 'label'],
    properties: {
      entity: ref('id'),
      x: { ...pixels, description: 'whole pixels to the right' },
      y: { ...pixels, description: 'whole pixels downward' },
      label: { description: 'where its label stands, one of a closed list', enum: labelSides },
    },
  });
}

const dossierEntry: JsonSchema = record({
  description: 'what the dossier is',
  required: ['id', 'title'],
  properties: {
    id: ref('id'),
    title: ref('localized'),
    summary: ref('localized'),
    documents: { ...ref('ids'), description: 'the ids of its documents; left out, all that its files hold' },
    places: listOf(ref('place'), 'where its entities stand in the picture that everybody sees'),
    notes: listOf(ref('localized'), "the editors' remarks, kept in the file only"),
  },
});

const amountSchema: JsonSchema = {
  type: 'object',
  description:
    'an amount in one of these ways: { exactly: 500, currency: USD }, { about: 200000, currency: USD }, { atLeast: 1000000000, ' +
    'currency: SYP }, { atMost: 500, currency: USD }, { from: 100, to: 200, currency: USD }, { unknown: true }',
  properties: {
    currency: ref('currency'),
    exactly: ref('number'),
    about: ref('number'),
    atLeast: ref('number'),
    atMost: ref('number'),
    from: ref('number'),
    to: ref('number'),
    unknown: { const: true, description: 'true: no amount is given' },
  },
  additionalProperties: false,
  oneOf: [
    ...['exactly', 'about', 'atLeast', 'atMost'].map((way) => ({ required: [way, 'currency'], maxProperties: 2 })),
    { required: ['from', 'to', 'currency'], maxProperties: 3 },
    { required: ['unknown'], properties: { unknown: true, currency: true }, additionalProperties: false },
  ],
};

function tagged(
  tag: string,
  value: string,
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  if (Object.hasOwn(properties, tag)) throw new TypeError(`${value} cannot have a property ${tag}: a dossier uses the word otherwise`);
  return {
    type: 'object',
    description,
    required: [tag, ...required],
    additionalProperties: false,
    properties: { [tag]: { const: value }, ...properties },
  };
}

function requiredOf(properties: readonly Property[]): string[] {
  return properties.filter(({ required }) => required).map(({ name }) => name);
}

const references = {
  text: 'text',
  localized: 'localized',
  fuzzyDate: 'date',
  money: 'amount',
  identifiers: 'identifiers',
  otherValues: 'otherValues',
  recordedFrom: 'recordedFrom',
} as const;

function propertySchema({ type, min, max, description }: Described<Property>, vocabulary: Vocabulary): JsonSchema {
  if (typeof type === 'object') return { ...vocabulary(type.vocabulary), description };
  if (type === 'boolean' || type === 'integer' || type === 'number')
    return { type, description, ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
  return ref(references[type]);
}
