import type { MappingMay } from '#web/api/importing.ts';
import { fieldsOf, isFields, listOf, textsOf, type Fields } from '#web/panels/import/mapping/fields.ts';

/** The ends of a span that a column may hold of a date, and the column of its currency of an amount. */
export type UsePart = 'from' | 'to' | 'currency';

/** What a column becomes. of: the name of an entity in the mapping; at: the number of a tie. text: something that only the text of the mapping says. */
export type ColumnUse =
  | { readonly is: 'name' | 'other' | 'claim' | 'text'; readonly of: string }
  | { readonly is: 'identifier'; readonly of: string; readonly scheme: string }
  | { readonly is: 'property'; readonly of: string; readonly name: string; readonly part: UsePart | null }
  | { readonly is: 'tie'; readonly at: number; readonly name: string; readonly part: UsePart | null };

const ofEntities = new Set(['kind', 'as', 'key', 'optionalKey', 'when', 'each', 'names', 'identifiers', 'other']);
const ofTies = new Set(['type', 'from', 'to', 'other']);

/** What a table of a mapping makes of a column, in the order in which it says it. */
export function usesOf(table: Fields, column: string): readonly ColumnUse[] {
  return [
    ...Object.entries(fieldsOf(table['entities'])).flatMap(([of, entity]) => usesInEntity(of, fieldsOf(entity), column)),
    ...listOf(table['ties']).flatMap((tie, at) =>
      Object.entries(fieldsOf(tie)).flatMap(([name, value]): readonly ColumnUse[] =>
        ofTies.has(name) ? [] : partsOf(value, column).map((part) => ({ is: 'tie', at, name, part })),
      ),
    ),
    ...listOf(table['claims']).flatMap((claim): readonly ColumnUse[] => {
      const { text, about } = fieldsOf(claim);
      return text === column ? [{ is: 'claim', of: textsOf(about)[0] ?? '' }] : [];
    }),
  ];
}

function usesInEntity(of: string, entity: Fields, column: string): readonly ColumnUse[] {
  return [
    ...listOf(entity['names'])
      .filter((name) => name === column || fieldsOf(name)['column'] === column)
      .map((): ColumnUse => ({ is: 'name', of })),
    ...listOf(entity['identifiers']).flatMap((identifier): readonly ColumnUse[] => {
      const { scheme, column: from } = fieldsOf(identifier);
      return from === column && typeof scheme === 'string' ? [{ is: 'identifier', of, scheme }] : [];
    }),
    ...Object.entries(entity).flatMap(([name, value]): readonly ColumnUse[] =>
      ofEntities.has(name) ? [] : partsOf(value, column).map((part) => ({ is: 'property', of, name, part })),
    ),
    ...textsOf(entity['other'])
      .filter((name) => name === column)
      .map((): ColumnUse => ({ is: 'other', of })),
    ...(fieldsOf(entity['kind'])['column'] === column || isInTemplate(entity, column) ? [{ is: 'text', of } as const] : []),
  ];
}

/** As which part of what a mapping writes for a property a column stands there; null: as all of it. */
function partsOf(value: unknown, column: string): readonly (UsePart | null)[] {
  if (value === column) return [null];
  if (!isFields(value)) return [];
  const parts: (UsePart | null)[] = [];
  if (value['column'] === column) parts.push(null);
  if (value['from'] === column) parts.push('from');
  if (value['to'] === column) parts.push('to');
  if (fieldsOf(value['currency'])['column'] === column) parts.push('currency');
  if (['en', 'ar'].some((tag) => value[tag] === column || fieldsOf(value[tag])['column'] === column)) parts.push(null);
  return parts;
}

function isInTemplate(value: unknown, column: string): boolean {
  if (Array.isArray(value)) return value.some((each) => isInTemplate(each, column));
  if (!isFields(value)) return false;
  const { template } = value;
  return (
    (typeof template === 'string' && template.includes(`{${column}}`)) || Object.values(value).some((each) => isInTemplate(each, column))
  );
}

/** A use as one word, the same for the same use. */
export function wordOf(use: ColumnUse): string {
  switch (use.is) {
    case 'property':
      return ['property', use.of, use.name, use.part ?? ''].join('\t');
    case 'tie':
      return ['tie', use.at, use.name, use.part ?? ''].join('\t');
    case 'identifier':
      return ['identifier', use.of].join('\t');
    case 'name':
    case 'other':
    case 'claim':
    case 'text':
      return [use.is, use.of].join('\t');
  }
  return use satisfies never;
}

/** The kinds that an entity of a mapping may come out as. */
export function kindsIn(entity: Fields): readonly string[] {
  const { kind } = entity;
  if (typeof kind === 'string') return [kind];
  return [...new Set(Object.values(fieldsOf(fieldsOf(kind)['values'])).filter((each) => typeof each === 'string'))];
}

/** How the cells of a use are read; null where it is no property. */
export function readingOf(
  use: ColumnUse,
  table: Fields,
  may: MappingMay,
): MappingMay['kinds'][number]['properties'][number]['reads'] | null {
  if ('part' in use && use.part === 'currency') return null;
  const named = (properties: MappingMay['kinds'][number]['properties'], name: string) =>
    properties.find((each) => each.name === name)?.reads ?? null;
  if (use.is === 'property') {
    const kinds = kindsIn(fieldsOf(fieldsOf(table['entities'])[use.of]));
    const properties = may.kinds.flatMap(({ kind, properties: own }) => (kinds.includes(kind) ? own : []));
    return named(properties, use.name);
  }
  if (use.is !== 'tie') return null;
  const types = textsOf(fieldsOf(listOf(table['ties'])[use.at])['type']);
  return named(
    may.types.flatMap(({ type, properties }) => (types.includes(type) ? properties : [])),
    use.name,
  );
}
