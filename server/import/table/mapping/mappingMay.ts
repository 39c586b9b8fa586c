import type { Property } from '#graph-schema/description.ts';
import { entityKinds, everyNameKind, relationshipTypes, vocabularies } from '#graph-schema/generated/ontology.ts';
import { encodingNames } from '#server/import/table/csv/encodingOf.ts';
import { separators } from '#server/import/table/csv/separatorOf.ts';
import { dateOrders } from '#server/import/table/values/dateIn.ts';

/** How a cell is read that becomes a property. */
export type CellReading = 'date' | 'amount' | 'localized' | 'number' | 'text';

/** A property that a mapping may give, and how its cells are read. */
type Readable = { readonly name: string; readonly reads: CellReading };

const own = new Set(['identifiers', 'other']);

/** Whether cells may give a property: what a document gave of a record is kept by the import itself. */
export function isGivenByCells({ type }: Property): boolean {
  return type !== 'recordedFrom';
}

function readingOf({ type }: Property): CellReading {
  if (type === 'fuzzyDate') return 'date';
  if (type === 'money') return 'amount';
  if (type === 'localized') return 'localized';
  return type === 'integer' || type === 'number' ? 'number' : 'text';
}

function readable(properties: readonly Property[]): readonly Readable[] {
  return properties.flatMap((property) =>
    own.has(property.name) || !isGivenByCells(property) ? [] : [{ name: property.name, reads: readingOf(property) }],
  );
}

/**
 * What a mapping may say: which kinds with which properties, which types between which kinds, and the words that stand for how cells and files are
 * written. The schema of mappings is made of it, and the door tells it to whoever writes one.
 */
export const mappingMay = {
  kinds: entityKinds.map(({ kind, properties }) => ({ kind, properties: readable(properties) })),
  types: relationshipTypes.map(({ type, from, to, properties }) => ({
    type,
    from,
    to,
    properties: [{ name: 'date', reads: 'date' } satisfies Readable, ...readable(properties)],
  })),
  nameKinds: everyNameKind,
  schemes: vocabularies.IdentifierScheme.map(({ value }) => value),
  orders: dateOrders,
  decimals: ['.', ','],
  encodings: encodingNames,
  separators,
} as const;
