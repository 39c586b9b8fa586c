import { unknownSchema } from '#server/import/followTheMoney/listed.ts';
import { schemaNamed, type Schema } from '#server/import/followTheMoney/model.ts';
import type { BoundEntity, BoundFilter, BoundQuery } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { pathsOf, type Binding } from '#server/import/followTheMoneyMapping/binding.ts';
import { boundProperty } from '#server/import/followTheMoneyMapping/boundProperty.ts';
import type { EntityEntry, QueryEntry } from '#server/import/followTheMoneyMapping/mappingEntry.ts';
import { said } from '#server/import/words/said.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** A query with what is wrong with it complained about: schemata and properties that there are not, entities that nobody makes, databases. */
export function boundQuery(entry: QueryEntry, path: YamlPath, { written, complain }: Omit<Binding, 'column'>): BoundQuery {
  const columns = new Map<string, YamlPath>();
  const binding: Binding = {
    written,
    complain,
    column(name, at) {
      const known = name.normalize('NFC').trim();
      if (!columns.has(known)) columns.set(known, at);
      return known;
    },
  };
  if (Object.hasOwn(entry, 'database')) complain([...path, 'database'], said('ftmDatabase'));
  const files = (['csv_url', 'csv_urls'] as const).flatMap((key) =>
    pathsOf(entry[key], [...path, key]).map(([address, at]) => ({ name: lastPart(address), path: at })),
  );
  if (files.length === 0 && !Object.hasOwn(entry, 'database')) complain(path, said('ftmNoTable'));
  for (const file of files) if (file.name === '') complain(file.path, said('ftmNoFileName'));
  const entities = Object.entries(entry.entities).map(([name, each]) =>
    boundEntity(name, each, [...path, 'entities', name], { ...binding, entities: entry.entities }),
  );
  const filters = (['filters', 'filters_not'] as const).flatMap((key) =>
    Object.entries(entry[key] ?? {}).map(([name, given]): BoundFilter => {
      const at = [...path, key, name];
      const values = pathsOf(given, at).map(([value, place]) => (value === null ? '' : written(place)));
      return { column: binding.column(name, at), values: new Set(values), isNot: key === 'filters_not' };
    }),
  );
  return { files, filters, entities: inOrder(entities, path, complain), columns };
}

/** The last part of an address or a path; an address is never gone to. */
function lastPart(address: string): string {
  const [path = ''] = address.trim().split(/[?#]/u);
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(last).normalize('NFC');
  } catch {
    return last.normalize('NFC');
  }
}

function boundEntity(
  name: string,
  entry: EntityEntry,
  path: YamlPath,
  binding: Binding & { readonly entities: QueryEntry['entities'] },
): BoundEntity | null {
  const { complain, column, written } = binding;
  const schema = schemaNamed(entry.schema);
  if (schema === null) complain([...path, 'schema'], unknownSchema(entry.schema));
  const keys = (['key', 'keys'] as const).flatMap((key) => pathsOf(entry[key], [...path, key]).map(([each, at]) => column(each, at)));
  const isBoth = keys.length > 0 && entry.id_column !== undefined;
  if (isBoth || (keys.length === 0 && entry.id_column === undefined)) complain(path, said(isBoth ? 'ftmTwoKeys' : 'ftmNoKey', { name }));
  const known: Schema | null = schema;
  const properties = Object.entries(entry.properties ?? {}).flatMap(([property, each]) => {
    const at = [...path, 'properties', property];
    const type = known?.properties.get(property);
    if (known !== null && type === undefined) complain(at, said('ftmNoProperty', { property, schema: known.name }));
    return type === undefined ? [] : (boundProperty(property, type, each, at, binding) ?? []);
  });
  if (known === null) return null;
  const idColumn = entry.id_column;
  const by =
    idColumn === undefined
      ? { keys, literal: entry.key_literal === undefined ? '' : written([...path, 'key_literal']) }
      : { idColumn: column(idColumn, [...path, 'id_column']) };
  return { name, schema: known, by, properties };
}

/** Entities, each after those that it names. What names itself, by way of others too, is complained about. */
function inOrder(entities: readonly (BoundEntity | null)[], path: YamlPath, complain: Binding['complain']): readonly BoundEntity[] {
  let left = entities.filter((each) => each !== null);
  const ordered: BoundEntity[] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const ready = left.filter(({ properties }) => !properties.some(({ says }) => 'entity' in says && waiting.has(says.entity)));
    if (ready.length === 0) {
      complain([...path, 'entities', left[0]?.name ?? ''], said('ftmCircle', { names: left.map(({ name }) => name).join(', ') }));
      return ordered;
    }
    ordered.push(...ready);
    left = left.filter((each) => !ready.includes(each));
  }
  return ordered;
}
