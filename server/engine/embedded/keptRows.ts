import type { EntityRecord } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { number, text, type Database, type Row } from '#server/engine/embedded/database.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import { readBody } from '#server/engine/stored/body.ts';

const mostKept = 10_000;
/** How many of them go at once where there are more, those that were kept first: one at a time costs a walk over those that went before. */
const dropped = 1_000;
/** How many rows are read by one statement, and from how many on that is worth it. */
const mostAtOnce = 500;
const fewestAtOnce = 4;

/** What is read of a table by each of its keys. */
const many = {
  numbers: 'SELECT row.id, row.n FROM json_each(?) key CROSS JOIN entity row ON row.id = key.value',
  records: 'SELECT row.n, row.body FROM json_each(?) key CROSS JOIN entity row ON row.n = key.value',
  relationships: 'SELECT row.n, row.body FROM json_each(?) key CROSS JOIN relationship row ON row.n = key.value',
  relationshipIds: 'SELECT row.n, row.id FROM json_each(?) key CROSS JOIN relationship row ON row.n = key.value',
} as const;

/** Rows of a file by their numbers, those that were read last kept. Many at once take a third of what they take one by one; some hundreds do in one turn. */
export type KeptRows = {
  /** The row number of an entity, or null; of a merged one its own. */
  readonly entityNumber: (id: string) => number | null;
  /** The row numbers of the entities with these ids; unknown ids are passed over. */
  readonly entityNumbers: (ids: readonly string[]) => readonly number[];
  readonly record: (entity: number) => EntityRecord;
  readonly records: (entities: readonly number[]) => readonly EntityRecord[];
  readonly relationship: (relationship: number) => Relationship;
  readonly relationships: (relationships: readonly number[]) => readonly Relationship[];
  readonly relationshipId: (relationship: number) => Id;
  readonly relationshipIds: (relationships: readonly number[]) => ReadonlyMap<number, Id>;
  readonly forgetEntity: (entity: number) => void;
  readonly forgetNumber: (id: string) => void;
  readonly forgetNumbers: () => void;
  readonly forgetRelationship: (relationship: number) => void;
  readonly forgetAll: () => void;
};

/** Of a file nothing is kept yet. */
export function keptRowsOf(database: Database): KeptRows {
  const numbers = new Map<string, number>();
  const records = new Map<number, EntityRecord>();
  const relationships = new Map<number, Relationship>();
  const readAhead = (what: keyof typeof many, keys: readonly (number | string)[], keep: (row: Row) => void): void => {
    if (keys.length >= fewestAtOnce)
      for (const part of inParts(keys, mostAtOnce)) for (const row of database.all(many[what], JSON.stringify(part))) keep(row);
  };
  const entityNumber = (id: string): number | null => {
    const found = numbers.get(id);
    if (found !== undefined) return found;
    const row = database.one('SELECT n FROM entity WHERE id = ?', id);
    return row ? kept(numbers, id, () => number(row, 'n')) : null;
  };
  const record = (n: number): EntityRecord =>
    kept(records, n, () => readBody('entity', database.one('SELECT body FROM entity WHERE n = ?', n)));
  const relationship = (n: number): Relationship =>
    kept(relationships, n, () => readBody('relationship', database.one('SELECT body FROM relationship WHERE n = ?', n)));
  const relationshipId = (n: number): Id =>
    relationships.get(n)?.id ?? toId(text(database.one('SELECT id FROM relationship WHERE n = ?', n) ?? {}, 'id'));
  return {
    entityNumber,
    entityNumbers: (ids) =>
      [...inParts(ids)].flatMap((some) => {
        const unread = some.filter((id) => !numbers.has(id));
        readAhead('numbers', unread, (row) => void kept(numbers, text(row, 'id'), () => number(row, 'n')));
        return some.flatMap((id) => entityNumber(id) ?? []);
      }),
    record,
    records(entities) {
      const unread = entities.filter((n) => !records.has(n));
      readAhead('records', unread, (row) => void kept(records, number(row, 'n'), () => readBody('entity', row)));
      return entities.map(record);
    },
    relationship,
    relationships(rows) {
      const unread = rows.filter((n) => !relationships.has(n));
      readAhead('relationships', unread, (row) => void kept(relationships, number(row, 'n'), () => readBody('relationship', row)));
      return rows.map(relationship);
    },
    relationshipId,
    relationshipIds(rows) {
      const ids = new Map<number, Id>();
      const unread = rows.filter((n) => !relationships.has(n));
      readAhead('relationshipIds', unread, (row) => void ids.set(number(row, 'n'), toId(text(row, 'id'))));
      for (const n of rows) if (!ids.has(n)) ids.set(n, relationshipId(n));
      return ids;
    },
    forgetEntity: (n) => void records.delete(n),
    forgetNumber: (id) => void numbers.delete(id),
    forgetNumbers: () => numbers.clear(),
    forgetRelationship: (n) => void relationships.delete(n),
    forgetAll() {
      for (const cache of [numbers, records, relationships]) cache.clear();
    },
  };
}

function kept<Key, Value>(cache: Map<Key, Value>, key: Key, read: () => Value): Value {
  const found = cache.get(key);
  if (found !== undefined) return found;
  if (cache.size >= mostKept) for (const oldest of cache.keys().take(dropped)) cache.delete(oldest);
  const value = read();
  cache.set(key, value);
  return value;
}
