import { currencyFault } from '#server/domain/currencyFault.ts';
import { isCurrency } from '#graph-schema/currencies.ts';
import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { memberOf } from '#server/import/memberOf.ts';
import type { EntityEntry, MappingEntry, TableEntry, TieEntry } from '#server/import/table/mapping/mappingEntry.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { isGivenByCells } from '#server/import/table/mapping/mappingMay.ts';

type Fault = { readonly path: YamlPath; readonly told: Said };

const ofEntities = new Set(['kind', 'as', 'key', 'optionalKey', 'when', 'each', 'names', 'identifiers', 'other']);
const columnsAlone = new Set(['kind', 'as', 'key', 'optionalKey', 'when', 'each', 'other', 'from', 'to']);
const ofTies = new Set(['type', 'from', 'to', 'date', 'other']);
const ways = ['column', 'template', 'constant'];
const readers = new Set(['order', 'century', 'calendar', 'decimal', 'currency', 'negative', 'values', 'list']);

/** What is wrong with a mapping besides its shape: names of no entity, properties that a kind has not, ties that join no such kinds, cells that are given in two ways or in none. */
export function mappingFaults({ tables }: MappingEntry): readonly Fault[] {
  return tables.flatMap((table, index) => {
    const at: YamlPath = ['tables', index];
    return [
      ...Object.entries(table.entities).flatMap(([name, entity]) => entityFaults([...at, 'entities', name], entity)),
      ...(table.ties ?? []).flatMap((tie, number) => tieFaults([...at, 'ties', number], tie, table)),
      ...(table.claims ?? []).flatMap((claim, number) =>
        [claim.about].flat().flatMap((name) => unknownEntity([...at, 'claims', number, 'about'], name, table)),
      ),
    ];
  });
}

/** The kinds that an entity of a mapping may come out as. */
export function kindsIn({ kind }: EntityEntry): readonly EntityKind[] {
  return typeof kind === 'string' ? [kind] : [...new Set(Object.values(kind.values))];
}

function entityFaults(path: YamlPath, entity: EntityEntry): readonly Fault[] {
  const kinds = kindsIn(entity);
  const known = new Set(
    kinds.flatMap((kind) =>
      describeKind(kind)
        .properties.filter(isGivenByCells)
        .map(({ name }) => name),
    ),
  );
  const strange = Object.keys(entity).filter((key) => !ofEntities.has(key) && !known.has(key));
  const isNamed = entity.names !== undefined || kinds.every((kind) => describeKind(kind).nature === 'FLOW');
  return [
    ...strange.map((key) => ({
      path: [...path, key],
      told: said('noProperty', { key, kinds: kinds.join(' or '), known: [...known].join(', ') }),
    })),
    ...(isNamed ? [] : [{ path, told: said('noNames') }]),
    ...Object.entries(entity).flatMap(([key, value]) => (columnsAlone.has(key) ? [] : cellFaults([...path, key], value))),
  ];
}

function tieFaults(path: YamlPath, tie: TieEntry, table: TableEntry): readonly Fault[] {
  const unknown = (['from', 'to'] as const).flatMap((end) => unknownEntity([...path, end], tie[end], table));
  if (unknown.length > 0) return unknown;
  const types = [tie.type].flat();
  const [from, to] = [tie.from, tie.to].map((name) => (table.entities[name] ? kindsIn(table.entities[name]) : []));
  const known = new Set(types.flatMap((type) => describeRelationship(type).properties.map(({ name }) => name)));
  const joined = (from ?? []).flatMap((source) => (to ?? []).map((target) => ({ source, target })));
  const lost = joined.filter(({ source, target }) => fitting(types, source, target) === null);
  return [
    ...(lost.length > 0 && lost.length === joined.length
      ? [
          {
            path: [...path, 'type'],
            told: said('joinsNone', {
              types: types.join(', '),
              from: from?.join(' or ') ?? '',
              to: to?.join(' or ') ?? '',
              way: wayOf(types),
            }),
          },
        ]
      : []),
    ...Object.keys(tie)
      .filter((key) => !ofTies.has(key) && !known.has(key))
      .map((key) => ({ path: [...path, key], told: said('noTieProperty', { key, types: types.join(', ') }) })),
    ...Object.entries(tie).flatMap(([key, value]) => (columnsAlone.has(key) || key === 'type' ? [] : cellFaults([...path, key], value))),
  ];
}

/** The first of some types that joins two kinds; null where none does. */
export function fitting(types: readonly RelationshipType[], source: EntityKind, target: EntityKind): RelationshipType | null {
  return (
    types.find((type) => {
      const { from, to } = describeRelationship(type);
      return from.includes(source) && to.includes(target);
    }) ?? null
  );
}

/** What the types of a tie join, in words. */
export function wayOf(types: readonly RelationshipType[]): string {
  return types
    .map((type) => {
      const { from, to } = describeRelationship(type);
      return `${type} goes from ${from.join(', ')} to ${to.join(', ')}`;
    })
    .join('; ');
}

function unknownEntity(path: YamlPath, name: string, table: TableEntry): readonly Fault[] {
  return Object.hasOwn(table.entities, name)
    ? []
    : [{ path, told: said('noEntity', { name, known: Object.keys(table.entities).join(', ') }) }];
}

/** Cells are given in one way; what stands within records is looked at, too. */
function cellFaults(path: YamlPath, value: unknown): readonly Fault[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => cellFaults([...path, index], each));
  if (typeof value !== 'object' || value === null) return [];
  const given = ways.filter((way) => memberOf(value, way) !== undefined);
  const isSpan = memberOf(value, 'from') !== undefined || memberOf(value, 'to') !== undefined;
  const isByLanguage = memberOf(value, 'en') !== undefined || memberOf(value, 'ar') !== undefined;
  const isCell = given.length > 0 || isSpan || !isByLanguage || Object.keys(value).some((key) => readers.has(key));
  const code = path.at(-1) === 'amount' ? memberOf(value, 'currency') : undefined;
  return [
    ...(isCell && given.length + (isSpan ? 1 : 0) !== 1 ? [{ path, told: said('oneWay') }] : []),
    ...(typeof code === 'string' && /^[A-Z]{3}$/u.test(code) && !isCurrency(code)
      ? [{ path: [...path, 'currency'], told: currencyFault(code) }]
      : []),
    ...['en', 'ar', 'country', 'currency'].flatMap((key) => cellFaults([...path, key], memberOf(value, key))),
  ];
}
