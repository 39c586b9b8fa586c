import { record, type Schema } from '#server/import/yaml/jsonSchema.ts';

const longest = 1_000;
const mostQueries = 100;
const mostEntities = 50;
const mostProperties = 100;
const mostValues = 100;

const text = (description: string): Schema => ({ type: 'string', minLength: 1, maxLength: longest, description });
const flag = (description: string): Schema => ({ type: 'boolean', description });
const scalar = { type: ['string', 'number', 'boolean'], maxLength: longest, description: 'a text' };
const orNothing = { ...scalar, type: ['string', 'number', 'boolean', 'null'] };
const column = text('the name of a column, as its first row writes it');
const oneOrMore = (type: string, item: Schema, description: string): Schema => ({
  type: [type, 'array'],
  minLength: 1,
  maxLength: longest,
  minItems: 1,
  maxItems: mostValues,
  items: item,
  description,
});
const columns = oneOrMore('string', column, 'the names of columns');
const texts = { ...oneOrMore('string', scalar, 'texts that are the same in every row'), type: ['string', 'number', 'boolean', 'array'] };
const byName = (description: string, most: number, each: Schema): Schema => ({
  type: 'object',
  description,
  minProperties: 1,
  maxProperties: most,
  additionalProperties: each,
});
const filters = byName('columns, and what stands in them', mostValues, {
  type: ['string', 'number', 'boolean', 'null', 'array'],
  maxLength: longest,
  minItems: 1,
  maxItems: mostValues,
  items: orNothing,
  description: 'a text, or a list of texts',
});
const property = record('a record with column, template, literal or entity', {
  column: columns,
  columns,
  literal: texts,
  literals: texts,
  join: { type: 'string', maxLength: longest, description: 'a text' },
  split: text('a text'),
  entity: text('the name of an entity of the query'),
  template: text('a text with names of columns in braces, such as {{Street}}, {{City}}'),
  format: text('a form of dates, such as %d/%m/%Y'),
  fuzzy: flag('true or false'),
  required: flag('true or false'),
});
const entity = record(
  'a record with schema, key and properties',
  {
    schema: text('a schema of FollowTheMoney'),
    key: columns,
    keys: columns,
    key_literal: scalar,
    id_column: column,
    properties: { ...byName('properties of the schema', mostProperties, property), minProperties: 0 },
  },
  ['schema'],
);
const addresses = oneOrMore('string', text('an address or a path whose last part names the file'), 'the files of the table');
const query = record(
  'a record with csv_url and entities',
  {
    csv_url: addresses,
    csv_urls: addresses,
    database: {},
    table: {},
    tables: {},
    joins: {},
    filters,
    filters_not: filters,
    entities: byName('entities by names of your own', mostEntities, entity),
  },
  ['entities'],
);
const queries = { ...query, type: ['object', 'array'], minItems: 1, maxItems: mostQueries, items: query };

/** What a data set may say of itself that is of catalogues, and not taken here. */
export const ofCatalogues: readonly string[] =
  'info_url data_url summary description category countries languages roles frequency foreign_id title name url'.split(' ');

/** The JSON Schema of a mapping of FollowTheMoney, as it is read here. */
export const followTheMoneyMappingSchema: Schema = byName(
  'a mapping of FollowTheMoney: the name of a data set, and its queries',
  1,
  record('a record with queries', {
    label: text('what the list is called'),
    publisher: text('who published it'),
    query: queries,
    queries,
    ...Object.fromEntries(ofCatalogues.map((name) => [name, {}])),
  }),
);
