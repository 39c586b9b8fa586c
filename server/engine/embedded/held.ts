import { recordId, type RecordList } from '#server/domain/change.ts';
import { toId } from '#server/domain/id.ts';
import type { Held, Standing } from '#server/engine/changes/plan.ts';
import type { Proposal } from '#server/engine/changes/proposal.ts';
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
} as const satisfies Readonly<Record<RecordList, { readonly table: string; readonly key: string }>>;

/** What the file holds of the records that a proposal names. */
export function heldIn(database: Database, proposal: Proposal): Held {
  const rows = <Record>(list: RecordList, read: (row: Row) => Record): ReadonlyMap<string, Standing<Record>> => {
    const ids = new Set([
      ...proposal.batch[list].map((record) => recordId(list, record)),
      ...proposal.withdrawn[list],
      ...proposal.bases.flatMap((base) => (base.list === list ? [base.id] : [])),
    ]);
    if (ids.size === 0) return new Map();
    const { table, key } = tables[list];
    const found = database.all(
      `SELECT r.${key} AS id, r.body, c.id AS since FROM ${table} r LEFT JOIN change c ON c.n = r.since WHERE r.${key} IN (SELECT value FROM json_each(?))`,
      JSON.stringify([...ids]),
    );
    return new Map(
      found.map((row) => [text(row, 'id'), { record: read(row), since: row['since'] === null ? null : toId(text(row, 'since')) }] as const),
    );
  };
  return {
    documents: rows('documents', (row) => readBody('document', row)),
    entities: rows('entities', (row) => readBody('entity', row)),
    allegations: rows('allegations', (row) => readBody('allegation', row)),
    relationships: rows('relationships', (row) => readBody('relationshipRecord', row)),
    dossiers: rows('dossiers', (row) => readBody('dossier', row)),
    decisions: rows('decisions', (row) => readBody('decision', row)),
  };
}
