import { entityKinds, relationshipTypes, type EntityKind, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Entity } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { at, degreeOf, readAdjacency, unassertedOf, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { readBody } from '#server/engine/embedded/stored/body.ts';
import { makeTally, type Tally } from '#server/engine/embedded/tally.ts';
import { readMerges, type MergedEntities } from '#server/engine/embedded/questions/merges.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';

const cachedRows = 20_000;

/** What the questions of the embedded store read: the file, the adjacency of its last commit, and rows by their numbers. */
export type Graph = {
  readonly database: Database;
  adjacency: () => Adjacency;
  merges: () => Merges;
  /** An empty tally over the entities of the last commit. It is one for all, for questions that answer at once. */
  tally: () => Tally;
  /** The row number of an entity, or null; of a merged one its own. */
  entityNumber: (id: string) => number | null;
  /** The row numbers of the entities with these ids; unknown ids are passed over. */
  entityNumbers: (ids: readonly string[]) => readonly number[];
  /** The row number of the entity that is shown for one. */
  shownNumber: (entity: number) => number;
  /** The row numbers of an entity that is shown and of those merged into it, by id. */
  groupOf: (entity: number) => readonly number[];
  entityId: (entity: number) => Id;
  kindOf: (entity: number) => EntityKind;
  typeOf: (relationship: number) => RelationshipType;
  /** The number that the file gives a type. */
  typeNumber: (type: RelationshipType) => number;
  kindNumber: (kind: EntityKind) => number;
  /** What was written of an entity, and how many relationships it has as it is shown. */
  entity: (entity: number) => Entity;
  relationship: (relationship: number) => Relationship;
  relationshipId: (relationship: number) => Id;
  /** Forgets what was read before a write. */
  forget: () => void;
};

/** The graph of an open file, which reads each thing when it is first needed. */
export function graphOver(database: Database): Graph {
  const kinds = numbered(
    database,
    'kind',
    entityKinds.map(({ kind }) => kind),
  );
  const types = numbered(
    database,
    'relationship_type',
    relationshipTypes.map(({ type }) => type),
  );
  const numbers = new Map<string, number>();
  const entities = new Map<number, Entity>();
  const relationships = new Map<number, Relationship>();
  let adjacency: Adjacency | null = null;
  let merged: MergedEntities | null = null;
  let tally: Tally | null = null;
  const mergedNow = (): MergedEntities => (merged ??= readMerges(database));
  const read = (): Adjacency => (adjacency ??= readAdjacency(database, mergedNow().canonicals));
  const entityNumber = (id: string): number | null => {
    const found = numbers.get(id);
    if (found !== undefined) return found;
    const row = database.one('SELECT n FROM entity WHERE id = ?', id);
    return row ? cached(numbers, id, () => number(row, 'n')) : null;
  };
  return {
    database,
    adjacency: read,
    merges: () => mergedNow().merges,
    tally() {
      tally ??= makeTally(read().ids.length);
      tally.clear();
      return tally;
    },
    entityNumber,
    entityNumbers: (ids) => ids.flatMap((id) => entityNumber(id) ?? []),
    shownNumber: (entity) => mergedNow().canonicals.get(entity) ?? entity,
    groupOf: (entity) => [entity, ...(mergedNow().members.get(entity) ?? [])],
    entityId: (entity) => toId(read().ids[entity] ?? ''),
    kindOf: (entity) => known(kinds.names, at(read().kinds, entity)),
    typeOf: (relationship) => known(types.names, at(read().types, relationship)),
    typeNumber: (type) => known(types.numbers, type),
    kindNumber: (kind) => known(kinds.numbers, kind),
    entity: (entity) =>
      cached(entities, entity, () => {
        const record = readBody('entity', database.one('SELECT body FROM entity WHERE n = ?', entity));
        return { ...record, degree: degreeOf(read(), entity), unasserted: unassertedOf(read(), entity), mergedIds: [] };
      }),
    relationship: (relationship) =>
      cached(relationships, relationship, () =>
        readBody('relationship', database.one('SELECT body FROM relationship WHERE n = ?', relationship)),
      ),
    relationshipId: (relationship) =>
      relationships.get(relationship)?.id ?? toId(text(database.one('SELECT id FROM relationship WHERE n = ?', relationship) ?? {}, 'id')),
    forget() {
      adjacency = null;
      merged = null;
      tally = null;
      numbers.clear();
      entities.clear();
      relationships.clear();
    },
  };
}

function numbered<Word extends string>(
  database: Database,
  table: 'kind' | 'relationship_type',
  words: readonly Word[],
): { readonly names: ReadonlyMap<number, Word>; readonly numbers: ReadonlyMap<Word, number> } {
  const found = new Map(database.all(`SELECT n, name FROM ${table}`).map((row) => [text(row, 'name'), number(row, 'n')]));
  const pairs = words.map((word) => [word, known(found, word)] as const);
  return { names: new Map(pairs.map(([word, n]) => [n, word])), numbers: new Map(pairs) };
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new TypeError(`the ontology does not know ${String(key)}`);
  return value;
}

function cached<Key, Value>(cache: Map<Key, Value>, key: Key, read: () => Value): Value {
  const found = cache.get(key);
  if (found !== undefined) return found;
  if (cache.size >= cachedRows) cache.clear();
  const value = read();
  cache.set(key, value);
  return value;
}
