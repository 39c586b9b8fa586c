import { entityKinds, relationshipTypes, type EntityKind, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Entity } from '#server/domain/entity.ts';
import { happenedAs } from '#server/domain/happened.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { makeKnownEntities, type KnownEntities } from '#server/engine/embedded/knownEntities.ts';
import { degreeOf, unassertedOf, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { idAt } from '#server/engine/embedded/ids.ts';
import { keptRowsOf, type KeptRows } from '#server/engine/embedded/keptRows.ts';
import { makeNetRooms, type NetRoom } from '#server/engine/embedded/netRooms.ts';
import { makeRooms, type Rooms } from '#server/engine/embedded/rooms.ts';
import { makeTallies, type Tally } from '#server/engine/embedded/tally.ts';
import { versionsOf, type Kept, type Version, type Versions } from '#server/engine/embedded/versions.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { atOnce } from '#server/engine/turns.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';

/** What the questions of the embedded store read: the file, the adjacency of its last commit, and rows by their numbers. */
export type Graph = Omit<KeptRows, `forget${string}`> & {
  /** What is read of the file: see OpenFile.shown. */
  readonly database: Database;
  /** The version that is shown now. */
  version: () => Version;
  /** The graph whose version stays the one that is shown now: what a question that gives way asks, to see one state. Rows of the file come as they are. */
  held: () => Graph;
  adjacency: () => Adjacency;
  merges: () => Merges;
  /** For counting by entity, empty. */
  readonly tallies: Rooms<Tally>;
  /** What changes have looked up, for the changes after them. */
  readonly knownEntities: KnownEntities;
  /** Rooms for nets, which give way to one another. */
  readonly netRooms: Rooms<NetRoom>;
  /** A byte for each entity, by row number. */
  readonly markRooms: Rooms<Uint8Array>;
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
  /** See Versions; what is kept of rows that a change touched is forgotten with it. */
  readonly versions: Versions;
};

/** The graph of an open file, which reads each thing when it is first needed. begun: the version that is shown at first; knownEntities: of the same file; kept: what was kept of it. */
export function graphOver(
  database: Database,
  begun: Version | null = null,
  knownEntities: KnownEntities = makeKnownEntities(),
  kept: Kept | null = null,
): Graph {
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
  const rows = keptRowsOf(database);
  const inFile = versionsOf(database, begun, kept);
  const tallies = makeTallies();
  const netRooms = makeNetRooms();
  const markRooms = makeRooms<Uint8Array>(
    (entities) => new Uint8Array(entities),
    ({ length }) => length,
  );
  const versions: Versions = {
    ...inFile,
    show: (touched) => atOnce(showing(touched)),
    showing,
    put(version) {
      inFile.put(version);
      rows.forgetAll();
    },
    goBackTo(version) {
      inFile.goBackTo(version);
      rows.forgetAll();
    },
  };
  function* showing(touched: Touched): Generator<undefined, void> {
    const before = inFile.shown();
    yield* inFile.showing(touched);
    for (const n of touched.relationships) rows.forgetRelationship(n);
    for (const n of touched.entities) {
      rows.forgetEntity(n);
      for (const version of [before, inFile.shown()]) rows.forgetNumber(idAt(version?.adjacency.ids ?? [], n));
    }
    if (!before) rows.forgetNumbers();
  }
  const graphOf = (version: () => Version): Graph => {
    const adjacency = (): Adjacency => version().adjacency;
    return {
      database,
      versions,
      netRooms,
      markRooms,
      tallies,
      knownEntities,
      version,
      held() {
        const now = version();
        return graphOf(() => now);
      },
      adjacency,
      merges: () => version().merged.merges,
      ...rows,
      shownNumber: (entity) => version().merged.canonicals.get(entity) ?? entity,
      canonicals: () => version().merged.members.keys(),
      groupOf: (entity) => [entity, ...(version().merged.members.get(entity) ?? [])],
      entityId: (entity) => toId(idAt(adjacency().ids, entity)),
      kindOf: (entity) => known(kinds.names, at(adjacency().kinds, entity)),
      typeOf: (relationship) => known(types.names, at(adjacency().types, relationship)),
      typeNumber: (type) => known(types.numbers, type),
      kindNumber: (kind) => known(kinds.numbers, kind),
      entity(entity) {
        const record = rows.record(entity);
        const [degree, unasserted] = [degreeOf(adjacency(), entity), unassertedOf(adjacency(), entity)];
        return { ...record, degree, unasserted, mergedIds: [], happened: happenedAs([record]) };
      },
    };
  };
  return graphOf(inFile.now);
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
