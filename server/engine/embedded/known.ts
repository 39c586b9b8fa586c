import { isEntityKind } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import type { KnownEntities } from '#server/engine/embedded/knownEntities.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';
import { rowNumbersOver, type RowNumbers } from '#server/engine/embedded/rowNumbers.ts';
import type { Batch } from '#server/engine/batch.ts';
import { namedIds, type Known } from '#server/engine/known.ts';

type Found = { readonly kinds: Map<string, EntityKind>; readonly numbers: Map<string, number> };

/** What a file holds of what a batch names: for the check of it, and row numbers of entities and of claims for its rows. */
type LookedUp = { readonly known: Known; readonly entities: RowNumbers; readonly claims: RowNumbers };

/** Looks up what a batch names, each id once, in steps. earlier: what was looked up before; held: what the file holds of its records; those that it does not hold are not looked for again. */
export function* lookUp(database: Database, earlier: KnownEntities, batch: Batch, held: Held): Generator<undefined, LookedUp> {
  const ids = namedIds(batch, {
    documents: newIn(batch.documents, held.documents),
    entities: newIn(batch.entities, held.entities),
    allegations: newIn(batch.allegations, held.allegations),
  });
  yield;
  const entities: Found = { kinds: new Map(), numbers: new Map() };
  const others: string[] = [];
  for (const id of ids.entities) {
    const known = earlier.get(id);
    if (known === undefined) others.push(id);
    else {
      entities.numbers.set(id, known.n);
      entities.kinds.set(id, known.kind);
    }
  }
  for (const some of inParts(others)) {
    lookUpEntities(database, some, entities, earlier);
    yield;
  }
  const claims = new Map<string, number>();
  for (const some of inParts(ids.allegations)) {
    for (const [id, n] of numbersOf(database, 'allegation', some)) claims.set(id, n);
    yield;
  }
  return {
    known: {
      entities: entities.kinds,
      documents: copiesOf(database, ids.documents),
      allegations: new Set(claims.keys()),
      relationships: new Map([...held.relationships].map(([id, { record }]) => [id, record])),
    },
    entities: rowNumbersOver(database, 'entity', entities.numbers),
    claims: rowNumbersOver(database, 'allegation', claims),
  };
}

/** Kinds by id of the entities that exist, merged ones among them. */
export function kindsOf(database: Database, ids: readonly string[]): ReadonlyMap<string, EntityKind> {
  const found: Found = { kinds: new Map(), numbers: new Map() };
  lookUpEntities(database, ids, found);
  return found.kinds;
}

/** The row numbers of those of the ids that a table has. */
export function numbersOf(database: Database, table: 'allegation' | 'relationship', ids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  if (ids.length === 0) return numbers;
  for (const [id, n] of database.lists(`SELECT id, n FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids)))
    if (typeof id === 'string' && typeof n === 'number') numbers.set(id, n);
  return numbers;
}

function lookUpEntities(database: Database, ids: readonly string[], { kinds, numbers }: Found, earlier?: KnownEntities): void {
  if (ids.length === 0) return;
  const sql = 'SELECT e.id, e.n, k.name FROM entity e JOIN kind k ON k.n = e.kind WHERE e.id IN (SELECT value FROM json_each(?))';
  for (const [id, n, kind] of database.lists(sql, JSON.stringify(ids))) {
    if (typeof id !== 'string' || typeof n !== 'number' || typeof kind !== 'string') continue;
    numbers.set(id, n);
    if (!isEntityKind(kind)) continue;
    kinds.set(id, kind);
    earlier?.put(id, { n, kind });
  }
}

/** Of documents, and of those that they were copied from, what they were copied from. */
function copiesOf(database: Database, ids: readonly string[]): Known['documents'] {
  const documents = new Map<string, { copyOf: string | null }>();
  for (let missing = ids; missing.length > 0;) {
    const found = database
      .all('SELECT id, copy_of FROM document WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(missing))
      .map((row) => ({ id: text(row, 'id'), copyOf: row['copy_of'] === null ? null : text(row, 'copy_of') }));
    for (const { id, copyOf } of found) documents.set(id, { copyOf });
    missing = found.flatMap(({ copyOf }) => (copyOf !== null && !documents.has(copyOf) ? [copyOf] : []));
  }
  return documents;
}

function newIn(records: readonly { readonly id: string }[], held: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of records) if (!held.has(id)) ids.add(id);
  return ids;
}
