import { tagOf } from '#graph-schema/generated/ontology.ts';
import { mappingMay, type CellReading } from '#server/import/table/mapping/mappingMay.ts';
import { record, type Schema } from '#server/import/yaml/jsonSchema.ts';

const text = (description: string): Schema => ({ type: 'string', minLength: 1, maxLength: 400, pattern: '\\S', description });
const column = text('the name of a column, as its first row writes it');
const columns = (description: string): Schema => ({
  type: ['string', 'array'],
  minLength: 1,
  minItems: 1,
  maxItems: 50,
  items: column,
  description,
});

const cell: Schema = {
  column,
  template: text('a text with names of columns in braces, such as {Street}, {City}'),
  constant: text('a text that is the same in every row'),
  values: {
    type: 'object',
    description: 'for what a cell holds what it means; a cell that holds anything else is complained about',
    minProperties: 1,
    additionalProperties: text('a text'),
  },
  list: text('what stands between the parts of a cell that holds several, such as ;'),
};
const orColumn = (description: string, properties: Schema, required: readonly string[] = []): Schema => ({
  ...record(description, properties, required),
  type: ['string', 'object'],
  minLength: 1,
});
const decimal = { type: 'string', enum: mappingMay.decimals, description: 'the mark before the decimals' };
const order = {
  type: 'string',
  enum: mappingMay.orders,
  description: 'whether the day, the month or the year stands first; open, where nobody knows, and both readings are kept',
};
const cellOrColumn = orColumn('a column, or a record with column, template or constant', cell);
const date = orColumn('a column of dates, or a record with column, or with from and to', {
  ...cell,
  from: column,
  to: column,
  order,
  century: {
    type: 'integer',
    minimum: 1000,
    maximum: 2900,
    description: 'the first of the hundred years that two digits mean, such as 1950',
  },
  calendar: { type: 'string', enum: ['gregorian'], description: 'gregorian, where years of 1300 to 1599 are meant' },
});
const amount = record('a record with column and currency', {
  ...cell,
  currency: orColumn('a code of ISO 4217 such as EUR, XXX where nobody names one; or a record with column', cell),
  decimal,
  negative: { type: 'string', enum: ['turned'], description: 'turned, where an amount below zero moved from the payee to the payer' },
});
const number = orColumn('a column of numbers, or a record with column', { ...cell, decimal });
const localized = orColumn(
  'a column, whose language is told by its letters, or a record by language',
  Object.fromEntries(Object.values(tagOf).map((tag) => [tag, cellOrColumn])),
);

const cellSchemas: Readonly<Record<CellReading, Schema>> = { date, amount, localized, number, text: cellOrColumn };

function schemasOf(
  described: readonly { readonly properties: readonly { readonly name: string; readonly reads: CellReading }[] }[],
): Schema {
  return Object.fromEntries(described.flatMap(({ properties }) => properties.map(({ name, reads }) => [name, cellSchemas[reads]])));
}

const kinds = { type: 'string', enum: mappingMay.kinds.map(({ kind }) => kind), description: 'a kind of entity' };
const types = { type: 'string', enum: mappingMay.types.map(({ type }) => type), description: 'a relationship type' };
const other = columns('columns that are kept in their own words, or a list of them');

const entity = record(
  'what a row says of an entity: kind, key, names',
  {
    kind: {
      ...orColumn(
        'a kind of entity, or a record with column and values',
        { column, values: { ...record('a kind for each value', {}), additionalProperties: kinds } },
        ['column', 'values'],
      ),
      pattern: `^(?:${kinds.enum.join('|')})$`,
    },
    as: text('the name under which its keys are shared: two entities of one name and key are one'),
    key: columns('a column, or a list of columns, by which rows that speak of the same entity are told'),
    optionalKey: columns('columns of key that may be empty: rows without them still speak of one entity where the rest is the same'),
    when: columns('columns without which a row says nothing of it; left out, for a money flow that of its amount'),
    each: record('the column that lists several such entities, and what stands between them', { column, list: cell['list'] }, [
      'column',
      'list',
    ]),
    names: {
      type: ['string', 'object', 'array'],
      description: 'a column of names, or a list of them',
      minItems: 1,
      maxItems: 20,
      items: orColumn('a column of names', {
        ...cell,
        kind: { type: 'string', enum: mappingMay.nameKinds, description: 'a kind of name' },
        language: text('a language, such as ar or en'),
      }),
      ...nameProperties(),
    },
    identifiers: {
      type: ['object', 'array'],
      description: 'a record with scheme and column, or a list of them',
      minItems: 1,
      maxItems: 20,
      items: record('a record with scheme and column', identifier(), ['scheme']),
      properties: identifier(),
      additionalProperties: false,
    },
    other,
    ...schemasOf(mappingMay.kinds),
  },
  ['kind'],
);

function nameProperties(): Schema {
  return {
    properties: {
      ...cell,
      kind: { type: 'string', enum: mappingMay.nameKinds, description: 'a kind of name' },
      language: text('a language, such as ar or en'),
    },
    additionalProperties: false,
  };
}

function identifier(): Schema {
  return {
    ...cell,
    scheme: text(`what numbers these are: ${mappingMay.schemes.join(', ')}, or any text`),
    country: cellOrColumn,
  };
}

const entityName = text('the name of an entity of this table, as entities has it');

const tie = record(
  'a tie between two entities of a row: type, from, to',
  {
    type: {
      type: ['string', 'array'],
      description: 'a relationship type, or a list of which the first that joins such kinds is taken',
      pattern: `^(?:${types.enum.join('|')})$`,
      minItems: 1,
      items: types,
    },
    from: entityName,
    to: entityName,
    other,
    ...schemasOf(mappingMay.types),
  },
  ['type', 'from', 'to'],
);

const claim = record(
  'a column whose text says something of entities: text, about',
  { text: column, about: { ...columns('an entity of this table, or a list of them'), items: entityName }, date },
  ['text', 'about'],
);

const table = record(
  'how the rows of a table become entities and ties',
  {
    file: text('the name of the file, where there are several'),
    sheet: text('the name of the sheet or list in the file'),
    entities: {
      type: 'object',
      description: 'entities by names of your own',
      minProperties: 1,
      maxProperties: 50,
      additionalProperties: entity,
    },
    ties: { type: 'array', description: 'ties between entities of a row', items: tie, maxItems: 100 },
    claims: { type: 'array', description: 'columns that say something of entities', items: claim, maxItems: 50 },
  },
  ['entities'],
);

/** The shape of a mapping file as a JSON Schema; what the ontology says of kinds and types stands in it. */
export const mappingSchema: Schema = record(
  'a mapping: title, publisher, tables',
  {
    title: { ...text('what the list is called'), maxLength: 300 },
    publisher: { ...text('who published it'), maxLength: 300 },
    encoding: { type: 'string', enum: mappingMay.encodings, description: 'the encoding of the files' },
    separator: { type: 'string', enum: mappingMay.separators, description: 'what stands between cells' },
    header: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000,
      description: 'the line that names the columns, where titles stand above it',
    },
    empty: {
      type: 'array',
      description: 'what stands in a cell where nothing is known, beside the usual forms',
      items: text('a text'),
      maxItems: 100,
    },
    tables: { type: 'array', description: 'tables and how their rows become entities', items: table, minItems: 1, maxItems: 50 },
  },
  ['tables'],
);
