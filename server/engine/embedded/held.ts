import { recordId, type RecordList } from '#server/domain/change.ts';
import { toId } from '#server/domain/id.ts';
import type { Held, Proposed, Standing } from '#server/engine/changes/plan.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import { text, type Database, type Row } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Where the records of each list lie, and what they go by there. */
export const tables = {
  documents: { table: 'document', key: 'id' },
  entities: { table: 'entity', key: 'id' },
  allegations: { table: 'allegation', key: 'id' },
  relationships: { table: 'relationship', key: 'id' },
  dossiers: { table: 'dossier', key: 'id' },
  decisions: { table: 'decision', key: 'key' },
  investigations: { table: 'investigation', key: 'id' },
} as const satisfies Readonly<Record<RecordList, { readonly table: string; readonly key: string }>>;

/** What the file holds of the records that a proposal names; looked up in steps. */
export function* heldIn(database: Database, proposal: Proposed): Generator<undefined, Held> {
  function* rows<Record>(list: RecordList, read: (row: Row) => Record): Generator<undefined, ReadonlyMap<string, Standing<Record>>> {
    const ids = new Set<string>();
    for (const record of proposal.batch[list]) ids.add(recordId(list, record));
    for (const id of proposal.withdrawn[list]) ids.add(id);
    for (const base of proposal.bases) if (base.list === list) ids.add(base.id);
    const { table, key } = tables[list];
    if (ids.size === 0 || !database.one(`SELECT 1 AS any_row FROM ${table} LIMIT 1`)) return new Map();
    const held = new Map<string, Standing<Record>>();
    for (const some of inParts([...ids])) {
      const found = database.all(
        `SELECT r.${key} AS id, r.body, c.id AS since FROM ${table} r LEFT JOIN change c ON c.n = r.since WHERE r.${key} IN (SELECT value FROM json_each(?))`,
        JSON.stringify(some),
      );
      for (const row of found)
        held.set(text(row, 'id'), { record: read(row), since: row['since'] === null ? null : toId(text(row, 'since')) });
      yield;
    }
    return held;
  }
  return {
    documents: yield* rows('documents', (row) => readBody('document', row)),
    entities: yield* rows('entities', (row) => readBody('entity', row)),
    allegations: yield* rows('allegations', (row) => readBody('allegation', row)),
    relationships: yield* rows('relationships', (row) => readBody('relationshipRecord', row)),
    dossiers: yield* rows('dossiers', (row) => readBody('dossier', row)),
    decisions: yield* rows('decisions', (row) => readBody('decision', row)),
    investigations: yield* rows('investigations', (row) => readBody('investigation', row)),
  };
}
