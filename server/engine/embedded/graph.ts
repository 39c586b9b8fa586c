import { entityKinds, relationshipTypes, type EntityKind, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Entity, EntityRecord } from '#server/domain/entity.ts';
import { happenedAs } from '#server/domain/happened.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { degreeOf, unassertedOf, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { at, valueAt } from '#server/engine/embedded/column.ts';
import { gathered, isScattered, onGathered } from '#server/engine/embedded/incidence.ts';
import { changedAdjacency, readAdjacency } from '#server/engine/embedded/readAdjacency.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { readBody } from '#server/engine/embedded/stored/body.ts';
import { makeTally, type Tally } from '#server/engine/embedded/tally.ts';
import { readMerges, type MergedEntities } from '#server/engine/embedded/questions/merges.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';

const cachedRows = 20_000;
const roomForMore = 1.125;

/** The graph as it is at one moment: a value that never changes. */
export type Version = { readonly adjacency: Adjacency; readonly merged: MergedEntities };

/** What the questions of the embedded store read: the file, the adjacency of its last commit, and rows by their numbers. */
export type Graph = {
  readonly database: Database;
  /** The version that is shown now. */
  version: () => Version;
  /** The graph whose version stays the one that is shown now: what a question that gives way asks, to see one state. Rows of the file come as they are. */
  held: () => Graph;
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
  /** The row numbers of the entities for which others are shown. */
  canonicals: () => Iterable<number>;
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
  /** Shows what a change has written, which is read by the rows that it touched. For its transaction, and for no other question until it has ended. */
  show: (touched: Touched) => void;
  /** Shows a version again after what came later was undone; null: reads it when it is next needed. */
  goBackTo: (version: Version | null) => void;
  /** The version that is shown now; null where none was read yet. */
  shownVersion: () => Version | null;
  /** Puts the lists of the version together again where changes have scattered them, aside and in turns. Asked when a change has landed. */
  settle: () => void;
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
  const records = new Map<number, EntityRecord>();
  const relationships = new Map<number, Relationship>();
  let shown: Version | null = null;
  let tally: Tally | null = null;
  let isSettling = false;
  const readVersion = (): Version => {
    const merged = readMerges(database);
    return { merged, adjacency: readAdjacency(database, merged.canonicals) };
  };
  const entityNumber = (id: string): number | null => {
    const found = numbers.get(id);
    if (found !== undefined) return found;
    const row = database.one('SELECT n FROM entity WHERE id = ?', id);
    return row ? cached(numbers, id, () => number(row, 'n')) : null;
  };
  const settle = async ({ incidence: before, entities }: Adjacency): Promise<void> => {
    isSettling = true;
    const base = await gathered(before, entities);
    isSettling = false;
    if (shown?.adjacency.incidence.incident !== before.incident) return;
    shown = { ...shown, adjacency: { ...shown.adjacency, incidence: onGathered(shown.adjacency.incidence, before, base) } };
  };
  const graphOf = (version: () => Version): Graph => {
    const adjacency = (): Adjacency => version().adjacency;
    return {
      database,
      version,
      held() {
        const now = version();
        return graphOf(() => now);
      },
      adjacency,
      merges: () => version().merged.merges,
      tally() {
        const { entities } = adjacency();
        if (!tally || tally.size < entities) tally = makeTally(Math.ceil(entities * roomForMore));
        tally.clear();
        return tally;
      },
      entityNumber,
      entityNumbers: (ids) => ids.flatMap((id) => entityNumber(id) ?? []),
      shownNumber: (entity) => version().merged.canonicals.get(entity) ?? entity,
      canonicals: () => version().merged.members.keys(),
      groupOf: (entity) => [entity, ...(version().merged.members.get(entity) ?? [])],
      entityId: (entity) => toId(valueAt(adjacency().ids, entity) ?? ''),
      kindOf: (entity) => known(kinds.names, at(adjacency().kinds, entity)),
      typeOf: (relationship) => known(types.names, at(adjacency().types, relationship)),
      typeNumber: (type) => known(types.numbers, type),
      kindNumber: (kind) => known(kinds.numbers, kind),
      entity(entity) {
        const record = cached(records, entity, () => readBody('entity', database.one('SELECT body FROM entity WHERE n = ?', entity)));
        const [degree, unasserted] = [degreeOf(adjacency(), entity), unassertedOf(adjacency(), entity)];
        return { ...record, degree, unasserted, mergedIds: [], happened: happenedAs([record]) };
      },
      relationship: (relationship) =>
        cached(relationships, relationship, () =>
          readBody('relationship', database.one('SELECT body FROM relationship WHERE n = ?', relationship)),
        ),
      relationshipId: (relationship) =>
        relationships.get(relationship)?.id ??
        toId(text(database.one('SELECT id FROM relationship WHERE n = ?', relationship) ?? {}, 'id')),
      show(touched) {
        for (const n of touched.relationships) relationships.delete(n);
        for (const n of touched.entities) records.delete(n);
        const before = shown;
        if (before) {
          const merged = touched.merged.size === 0 ? before.merged : readMerges(database);
          const canonicals = { before: before.merged.canonicals, after: merged.canonicals };
          shown = { merged, adjacency: changedAdjacency(database, before.adjacency, touched, canonicals) };
        }
        if (!before || !shown) numbers.clear();
        else for (const { adjacency: of } of [before, shown]) for (const n of touched.entities) numbers.delete(valueAt(of.ids, n) ?? '');
      },
      shownVersion: () => shown,
      goBackTo(earlier) {
        shown = earlier;
        numbers.clear();
        records.clear();
        relationships.clear();
      },
      settle() {
        if (!isSettling && shown && isScattered(shown.adjacency.incidence)) void settle(shown.adjacency);
      },
    };
  };
  return graphOf(() => (shown ??= readVersion()));
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
