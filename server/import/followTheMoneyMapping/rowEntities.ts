import type { Listed } from '#server/import/followTheMoney/listed.ts';
import { isTie, endsOf } from '#server/import/followTheMoney/joined.ts';
import type { BoundEntity, BoundProperty, BoundQuery } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { entityKey } from '#server/import/followTheMoneyMapping/entityKey.ts';
import { said, type Said } from '#server/import/words/said.ts';

const longestValue = 100_000;
const mostValues = 1_000;
const isoDate = /^\d{4}(?:-\d{2}){0,2}(?:[T ].*)?$/u;

/** The cells of a row by their columns. raw: as they are written; of the others those are empty that are written for nothing, such as n/a. */
export type RowCells = { readonly raw: (column: string) => string; readonly clean: (column: string) => string };

/** An entity that a row makes. by: what makes it; madeOf: that of which its id is made; inOrder: the same in the order of its columns. */
export type MadeEntity = {
  readonly by: BoundEntity;
  readonly listed: Listed;
  readonly madeOf: string;
  readonly inOrder: string;
};

/** What rows lack, so that an entity is not made of them: the cells of its key, what is required, an end of a tie; or that a date is written otherwise than it can be read. */
export type LackingOf = 'ftmKeyless' | 'ftmLacks' | 'ftmEndless' | 'ftmOtherDates';

type Complain = (column: string | null, told: Said) => void;

/** Whether a row is of a query. */
export function passes({ filters }: BoundQuery, { raw }: RowCells): boolean {
  return filters.every(({ column, values, isNot }) => values.has(raw(column)) !== isNot);
}

/** The entities that a row makes, in an order in which each stands after those that it names. */
export function rowEntities(
  dataset: string,
  { entities }: BoundQuery,
  cells: RowCells,
  { complain, lacking }: { readonly complain: Complain; readonly lacking: (of: LackingOf, name: string) => void },
): readonly MadeEntity[] {
  const made = new Map<string, MadeEntity>();
  for (const by of entities) {
    const key = keyOf(dataset, by, cells);
    if (key === null) {
      lacking('ftmKeyless', by.name);
      continue;
    }
    const values = new Map<string, readonly string[]>();
    for (const property of by.properties) {
      const texts = valuesOf(property, cells, made, complain);
      if (texts.length > 0) values.set(property.name, texts);
      if (isDated(by, property) && texts.some((text) => !isoDate.test(text))) lacking('ftmOtherDates', property.name);
    }
    const lacks = by.properties.find(({ name, isRequired }) => isRequired && !values.has(name));
    const endless = isTie(by) ? Object.values(endsOf(by)).find((end) => isGiven(by, end) && !values.has(end)) : undefined;
    if (lacks !== undefined) lacking('ftmLacks', by.name);
    else if (endless !== undefined) lacking('ftmEndless', by.name);
    else made.set(by.name, { by, listed: { id: key.id, schema: by.schema, values: withNames(by, values, made), besides: [] }, ...key });
  }
  return [...made.values()];
}

function isDated({ schema }: BoundEntity, { name }: BoundProperty): boolean {
  return schema.properties.get(name) === 'date';
}

function isGiven({ properties }: BoundEntity, end: string): boolean {
  return properties.some(({ name }) => name === end);
}

/** The key of an entity; null where every cell of it is empty, or says in words that nothing is known, for then all such rows would make one. */
function keyOf(
  dataset: string,
  { by }: BoundEntity,
  { raw, clean }: RowCells,
): { readonly id: string; readonly madeOf: string; readonly inOrder: string } | null {
  if ('idColumn' in by) {
    const id = clean(by.idColumn);
    return id === '' ? null : { id, madeOf: id, inOrder: id };
  }
  if (by.keys.every((column) => clean(column) === '')) return null;
  const cells = by.keys.map(raw);
  const key = entityKey({ dataset, literal: by.literal, cells });
  return key === null ? null : { ...key, inOrder: JSON.stringify(cells) };
}

function valuesOf(
  { says, join, split, format }: BoundProperty,
  { clean }: RowCells,
  made: ReadonlyMap<string, MadeEntity>,
  complain: Complain,
): readonly string[] {
  if ('entity' in says) {
    const named = made.get(says.entity);
    return named === undefined ? [] : [named.listed.id];
  }
  const texts = 'template' in says ? templateText(says.template, clean, complain) : [...says.literals, ...says.columns.map(clean)];
  const given = texts.filter((text) => text !== '');
  const joined = join === null || given.length < 2 ? given : joinedBy(join, given, complain);
  const parts = split === null ? joined : joined.flatMap((text) => text.split(split));
  const values = [...new Set(parts.map((text) => text.trim()).filter((text) => text !== ''))];
  const column = 'columns' in says ? (says.columns[0] ?? null) : null;
  if (values.length > mostValues) complain(column, said('ftmManyValues', { most: `${mostValues}` }));
  return format === null ? values : values.flatMap((text) => datesIn(text, format, (told) => complain(column, told)));
}

function datesIn(
  text: string,
  { written, dateOf }: NonNullable<BoundProperty['format']>,
  complain: (told: Said) => void,
): readonly string[] {
  const date = dateOf(text);
  if (date === null) complain(said('ftmNoDate', { cell: text, format: written }));
  return date === null ? [] : [date];
}

/** A template with the cells of a row in it; nothing where all of them are empty, for then the row says nothing of it. What stands in a cell is never read as a template. */
function templateText(
  pieces: Extract<BoundProperty['says'], { template: unknown }>['template'],
  clean: RowCells['clean'],
  complain: Complain,
): readonly string[] {
  const texts = pieces.map((piece) => ('column' in piece ? clean(piece.column) : piece.text));
  if (pieces.some((piece) => 'column' in piece) && pieces.every((piece, index) => !('column' in piece) || texts[index] === '')) return [];
  return joinedBy('', texts, complain);
}

function joinedBy(join: string, texts: readonly string[], complain: Complain): readonly string[] {
  const length = texts.reduce((sum, text) => sum + text.length + join.length, 0);
  if (length > longestValue) complain(null, said('ftmLongValue', { most: `${longestValue}` }));
  return length > longestValue ? [] : [texts.join(join)];
}

/** The values with the names of those whom they name, where the schema has a place for these: FollowTheMoney writes them there, so that a payment is found by who paid. */
function withNames(
  { schema, properties }: BoundEntity,
  values: ReadonlyMap<string, readonly string[]>,
  made: ReadonlyMap<string, MadeEntity>,
): ReadonlyMap<string, readonly string[]> {
  if (!schema.properties.has(mentioned)) return values;
  const names = properties.flatMap(({ says }) => ('entity' in says ? namesIn(made.get(says.entity)?.listed ?? null) : []));
  if (names.length === 0) return values;
  return new Map([...values, [mentioned, [...new Set([...(values.get(mentioned) ?? []), ...names])]]]);
}

const mentioned = 'namesMentioned';

/** All values of a record that are names. */
export function namesIn(listed: Listed | null): readonly string[] {
  if (listed === null) return [];
  return [...listed.values].flatMap(([name, texts]) => (listed.schema.properties.get(name) === 'name' && name !== mentioned ? texts : []));
}
