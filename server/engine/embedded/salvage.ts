import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordId, recordLists, type RecordList, type RecordLists } from '#server/domain/change.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { openDatabase, sqliteCode, type Database, type Row } from '#server/engine/embedded/database.ts';
import { tables } from '#server/engine/embedded/held.ts';
import { fileName } from '#server/engine/embedded/openEmbedded.ts';
import { StoreDamaged, StoreUnavailable } from '#server/engine/failure.ts';
import { namedIds } from '#server/engine/known.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** What is whole of a damaged store. damaged: records that do not say what was written, or that an index knows and no table holds; naming: records that are whole and name what is not there, so that they would say less than was written. */
export type Salvaged = {
  readonly batch: Batch;
  readonly damaged: ReadonlyMap<RecordList, readonly string[]>;
  readonly naming: ReadonlyMap<RecordList, readonly string[]>;
};

/** The primary result codes of SQLite that damage has: an error, input and output, a corrupt file, no database. A store that is locked, or cannot be opened, is not damaged. */
const ofDamage = new Set([1, 10, 11, 26]);

type Readers = { readonly [List in RecordList]: (row: Row) => RecordLists[List] };

const readers: Readers = {
  documents: (row) => readBody('document', row),
  entities: (row) => readBody('entity', row),
  allegations: (row) => readBody('allegation', row),
  relationships: (row) => readBody('relationshipRecord', row),
  dossiers: (row) => readBody('dossier', row),
  decisions: (row) => readBody('decision', row),
  investigations: (row) => readBody('investigation', row),
};

/**
 * Reads what is whole of the store in a data folder, of this format, and changes nothing there. Each table is gone through from both ends, up to where it is
 * damaged; a record is whole where its digest vouches for it. What the log holds beyond its last whole commit is not read. Throws StoreUnavailable where there
 * is no file, StoreLocked where another process holds it, StoreDamaged where SQLite cannot read it at all.
 */
export function salvage(folder: string): Salvaged {
  const path = join(folder, fileName);
  if (!existsSync(path)) throw new StoreUnavailable(`there is no store in ${folder}; name its data folder with --data or ISNAD_DATA`);
  try {
    const database = openDatabase(path, true);
    try {
      return salvageFrom(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw asFailure(error, path);
  }
}

function salvageFrom(database: Database): Salvaged {
  const damaged = new Map<RecordList, readonly string[]>();
  const read = <List extends RecordList>(list: List): RecordLists[List][] => {
    const { whole, broken } = recordsOf(database, list, readers[list]);
    const lost = [...broken.union(indexed(database, list)).difference(new Set(whole.keys()))];
    if (lost.length > 0) damaged.set(list, lost.toSorted());
    return [...whole.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  };
  const all: Batch = {
    documents: read('documents'),
    entities: read('entities'),
    allegations: read('allegations'),
    relationships: read('relationships'),
    dossiers: read('dossiers'),
    decisions: read('decisions'),
    investigations: read('investigations'),
  };
  return { ...withoutNaming(all), damaged };
}

/** The records of a list that are whole, by what they go by, and what those go by that are not. */
function recordsOf<List extends RecordList>(
  database: Database,
  list: List,
  reader: (row: Row) => RecordLists[List],
): { readonly whole: Map<string, RecordLists[List]>; readonly broken: Set<string> } {
  const whole = new Map<string, RecordLists[List]>();
  const broken = new Set<string>();
  const { table, key } = tables[list];
  const order = list === 'decisions' ? key : 'rowid';
  for (const direction of ['ASC', 'DESC'])
    eachUntilDamage(database, `SELECT ${key} AS id, body FROM ${table} ORDER BY ${order} ${direction}`, (row) => {
      try {
        const record = reader(row);
        whole.set(recordId(list, record), record);
      } catch (error) {
        if (!(error instanceof StoreDamaged)) throw error;
        broken.add(String(row['id']));
      }
    });
  return { whole, broken };
}

/** What the index of a list knows. Decisions have none beside their table. */
function indexed(database: Database, list: RecordList): ReadonlySet<string> {
  const ids = new Set<string>();
  const { table, key } = tables[list];
  if (list !== 'decisions')
    for (const direction of ['ASC', 'DESC'])
      eachUntilDamage(database, `SELECT ${key} AS id FROM ${table} ORDER BY ${key} ${direction}`, (row) => ids.add(String(row['id'])));
  return ids;
}

function eachUntilDamage(database: Database, sql: string, work: (row: Row) => void): void {
  try {
    for (const row of database.each(sql)) work(row);
  } catch (error) {
    const code = sqliteCode(error);
    if (code === null || !ofDamage.has(code)) throw error;
  }
}

/** Takes out what names what is not there, and what names that, until nothing does. */
function withoutNaming(all: Batch): Pick<Salvaged, 'batch' | 'naming'> {
  const naming = new Map<RecordList, string[]>();
  let batch = all;
  for (;;) {
    const there = idsIn(batch);
    const stands = <List extends RecordList>(list: List, record: RecordLists[List]): boolean => {
      const named = namedIds({ ...emptyBatch, [list]: [record] });
      const isThere = (['documents', 'entities', 'allegations'] as const).every((each) => named[each].every((id) => there[each].has(id)));
      if (!isThere) naming.set(list, [...(naming.get(list) ?? []), recordId(list, record)]);
      return isThere;
    };
    const kept: Batch = {
      documents: batch.documents.filter((record) => stands('documents', record)),
      entities: batch.entities,
      allegations: batch.allegations.filter((record) => stands('allegations', record)),
      relationships: batch.relationships.filter((record) => stands('relationships', record)),
      dossiers: batch.dossiers.filter((record) => stands('dossiers', record)),
      decisions: batch.decisions.filter((record) => stands('decisions', record)),
      investigations: batch.investigations,
    };
    if (recordLists.every((list) => kept[list].length === batch[list].length)) return { batch: kept, naming };
    batch = kept;
  }
}

function idsIn({ documents, entities, allegations }: Batch) {
  const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id));
  return { documents: ids(documents), entities: ids(entities), allegations: ids(allegations) };
}
