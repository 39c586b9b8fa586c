import type { EntityKind, NameKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { boundCell, type BoundCell, type Columns } from '#server/import/table/mapping/boundCell.ts';
import { boundDate } from '#server/import/table/mapping/boundDate.ts';
import { boundValue } from '#server/import/table/mapping/boundValue.ts';
import type { EntityEntry, PropertyEntry, TableEntry, TieEntry } from '#server/import/table/mapping/mappingEntry.ts';
import { kindsIn } from '#server/import/table/mapping/mappingFaults.ts';
import type { BoundValue } from '#server/import/table/mapping/told.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** A property of a kind or a type, by its name. */
type BoundProperty = { readonly name: string; readonly value: BoundValue };

/** What rows say of an entity. slot: its name in the table; as: the name under which its keys are shared; keys: the places of its columns, null where each row speaks of another; optionalKeys: those of them that may be empty; when: the columns without which a row says nothing of it. */
export type BoundEntity = {
  readonly slot: string;
  readonly as: string;
  readonly kind: BoundCell | EntityKind;
  readonly kinds: readonly EntityKind[];
  readonly keys: readonly number[] | null;
  readonly optionalKeys: readonly number[];
  readonly when: readonly number[];
  readonly each: { readonly column: number; readonly list: string } | null;
  readonly names: readonly { readonly cell: BoundCell; readonly kind: NameKind | null; readonly language: string | null }[];
  readonly identifiers: readonly { readonly cell: BoundCell; readonly scheme: string; readonly country: BoundCell | null }[];
  readonly properties: readonly BoundProperty[];
  readonly other: readonly number[];
};

/** What rows say of a tie between two of its entities. */
export type BoundTie = {
  readonly types: readonly RelationshipType[];
  readonly from: string;
  readonly to: string;
  readonly date: BoundValue<FuzzyDate> | null;
  readonly properties: readonly BoundProperty[];
  readonly other: readonly number[];
};

/** A column that says something of entities. */
type BoundClaim = { readonly text: BoundCell; readonly about: readonly string[]; readonly date: BoundValue<FuzzyDate> | null };

/** What a mapping says of a table, bound to its columns. */
export type BoundTable = {
  readonly header: readonly string[];
  readonly entities: readonly BoundEntity[];
  readonly ties: readonly BoundTie[];
  readonly claims: readonly BoundClaim[];
};

/** Binds what a mapping says of a table; columns it names that are not there are complained about by columns. */
export function boundTable(entry: TableEntry, path: YamlPath, columns: Columns): BoundTable {
  return {
    header: columns.header,
    entities: Object.entries(entry.entities).map(([slot, entity]) => boundEntity(slot, entity, [...path, 'entities', slot], columns)),
    ties: (entry.ties ?? []).map((tie, index) => boundTie(tie, [...path, 'ties', index], columns)),
    claims: (entry.claims ?? []).map(({ text, about, date }, index) => {
      const at = [...path, 'claims', index];
      return {
        text: boundCell(text, [...at, 'text'], columns),
        about: [about].flat(),
        date: date === undefined ? null : boundDate(date, [...at, 'date'], columns),
      };
    }),
  };
}

function boundEntity(slot: string, entity: EntityEntry, path: YamlPath, columns: Columns): BoundEntity {
  const { kind, as = slot, key, optionalKey, when, each, names, identifiers, other } = entity;
  const kinds = kindsIn(entity);
  const places = (of: string, list: string | readonly string[] | undefined) => placesOf(list, [...path, of], columns);
  const listed = <Item>(
    of: string,
    list: Item | readonly Item[] | undefined,
  ): readonly { readonly item: Item; readonly at: YamlPath }[] => {
    if (list === undefined) return [];
    return isList(list) ? list.map((item, index) => ({ item, at: [...path, of, index] })) : [{ item: list, at: [...path, of] }];
  };
  const described = new Map(kinds.flatMap((one) => describeKind(one).properties.map((property) => [property.name, property] as const)));
  const properties = propertiesOf(entity, described, path, columns);
  const amount = kinds.every((one) => describeKind(one).nature === 'FLOW')
    ? properties.find(({ name }) => name === 'amount')?.value.column
    : null;
  return {
    slot,
    as,
    kind: typeof kind === 'string' ? kind : boundCell(kind, [...path, 'kind'], columns),
    kinds,
    keys: key === undefined ? null : places('key', key),
    optionalKeys: places('optionalKey', optionalKey),
    when: when === undefined ? [amount ?? null].filter((place) => place !== null) : places('when', when),
    each: each === undefined ? null : { column: columns.place(each.column, [...path, 'each', 'column']), list: each.list },
    names: listed('names', names).map(({ item, at }) => {
      if (typeof item === 'string') return { cell: boundCell(item, at, columns), kind: null, language: null };
      const { kind: sort = null, language = null, ...cell } = item;
      return { cell: boundCell(cell, at, columns), kind: sort, language };
    }),
    identifiers: listed('identifiers', identifiers).map(({ item: { scheme, country, ...cell }, at }) => ({
      cell: boundCell(cell, at, columns),
      scheme,
      country: country === undefined ? null : boundCell(country, [...at, 'country'], columns),
    })),
    properties,
    other: places('other', other),
  };
}

function boundTie(tie: TieEntry, path: YamlPath, columns: Columns): BoundTie {
  const types = [tie.type].flat();
  const described = new Map(
    types.flatMap((type) => describeRelationship(type).properties.map((property) => [property.name, property] as const)),
  );
  return {
    types,
    from: tie.from,
    to: tie.to,
    date: tie.date === undefined ? null : boundDate(tie.date, [...path, 'date'], columns),
    properties: propertiesOf(tie, described, path, columns),
    other: placesOf(tie.other, [...path, 'other'], columns),
  };
}

function propertiesOf(
  entry: object,
  described: ReadonlyMap<string, Parameters<typeof boundValue>[0]>,
  path: YamlPath,
  columns: Columns,
): readonly BoundProperty[] {
  return [...described.values()].flatMap((property) => {
    const { name } = property;
    const value = memberOf(entry, name);
    if (name === 'identifiers' || name === 'other' || !isPropertyEntry(value)) return [];
    return [{ name, value: boundValue(property, value, [...path, name], columns) }];
  });
}

/** What the schema let through under the name of a property. */
function isPropertyEntry(value: unknown): value is PropertyEntry {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function isList<Item>(list: Item | readonly Item[]): list is readonly Item[] {
  return Array.isArray(list);
}

function placesOf(list: string | readonly string[] | undefined, path: YamlPath, columns: Columns): readonly number[] {
  if (list === undefined) return [];
  if (typeof list === 'string') return [columns.place(list, path)];
  return list.map((name, index) => columns.place(name, [...path, index]));
}
