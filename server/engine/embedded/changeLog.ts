import { recordLists, type Changed, type RecordRef } from '#server/domain/change.ts';
import { changedWith, type ChangeLog, type Numbered } from '#server/engine/changes/changeLog.ts';
import type { Plan } from '#server/engine/changes/plan.ts';
import type { Proposal } from '#server/engine/changes/proposal.ts';
import { stepsOf, type Step } from '#server/engine/changes/steps.ts';
import { number, text, type Database, type Row } from '#server/engine/embedded/database.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import { tables } from '#server/engine/embedded/held.ts';
import { readBody, readJson, wholeBody } from '#server/engine/stored/body.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';
import { readRecordList } from '#server/engine/stored/change.ts';
import { readTexts } from '#server/engine/stored/read.ts';

const idsAPart = 1_000;

/** Keeps a change in the log, with what its records were before, in steps, and answers its number. For a transaction. */
export function* keepChange(
  database: Database,
  { id, by, at, why, undoes }: Proposal,
  { created, former }: Plan,
): Generator<undefined, number> {
  const row = database.one('INSERT INTO change (id, body) VALUES (?, ?) RETURNING n', id, bodyOf({ id, by, at, why, undoes }));
  const n = number(row ?? {}, 'n');
  let part = 0;
  for (const [list, refs] of Map.groupBy(created, (ref) => ref.list))
    for (let from = 0; from < refs.length; from += idsAPart) {
      const ids = refs.slice(from, from + idsAPart).map((ref) => ref.id);
      database.run('INSERT INTO created (change, part, list, ids) VALUES (?, ?, ?, ?)', n, (part += 1), list, JSON.stringify(ids));
    }
  const keep = database.runner(
    'INSERT INTO changed (list, id, change, body, since, gone) VALUES (?, ?, ?, ?, (SELECT n FROM change WHERE id = ?), ?)',
  );
  for (const some of inParts(former)) {
    for (const each of some) keep(each.list, each.id, n, bodyOf(each.record), each.since, each.gone ? 1 : 0);
    yield;
  }
  return n;
}

/** The log of a file. */
export function changeLogOf(database: Database): ChangeLog {
  return {
    withId: async (id) => changeWith(database, id),
    numbered: async (numbers) =>
      database
        .all('SELECT n, body FROM change WHERE n IN (SELECT value FROM json_each(?))', JSON.stringify(numbers))
        .flatMap((row) => numberedIn(row) ?? []),
    after: async (n, limit) =>
      database.all('SELECT n, body FROM change WHERE n > ? ORDER BY n LIMIT ?', n, limit).flatMap((row) => numberedIn(row) ?? []),
    last: async () => numberedIn(database.one('SELECT n, body FROM change ORDER BY n DESC LIMIT 1')),
    undoing: async (id) =>
      database.all("SELECT n, body FROM change WHERE body ->> '$.undoes' = ? ORDER BY n DESC", id).flatMap((row) => numberedIn(row) ?? []),
    touched: async (made, most) => touchedBy(database, made, most),
    steps: async (ref) => stepsOfRecord(database, ref),
  };
}

/** The records that a change touched, at most so many of each sort. */
export function touchedBy(database: Database, { n, change }: Numbered, most: number): Changed {
  const created: RecordRef[] = [];
  for (const row of database.each('SELECT list, ids FROM created WHERE change = ? ORDER BY part', n)) {
    const list = readRecordList(row, 'list');
    created.push(...readTexts({ ids: readJson(row, 'ids') }, 'ids').map((id) => ({ list, id })));
    if (created.length > most) break;
  }
  const former = (gone: number) =>
    recordLists.flatMap((list) =>
      database
        .all(`SELECT id FROM changed WHERE change = ? AND list = ? AND gone = ? ORDER BY id LIMIT ${sqlLimit(most)}`, n, list, gone)
        .map((row): RecordRef => ({ list, id: text(row, 'id') })),
    );
  return changedWith(change, created, former(0), former(1), most);
}

/** The change of an id, or null. */
export function changeWith(database: Database, id: string): Numbered | null {
  return numberedIn(database.one('SELECT n, body FROM change WHERE id = ?', id));
}

function numberedIn(row: Row | undefined): Numbered | null {
  return row ? { n: number(row, 'n'), change: readBody('change', row) } : null;
}

function stepsOfRecord(database: Database, { list, id }: RecordRef): Step[] {
  const { table, key } = tables[list];
  const former = database
    .all('SELECT change, body, since, gone FROM changed WHERE list = ? AND id = ? ORDER BY change', list, id)
    .map((row) => ({ change: number(row, 'change'), body: wholeBody(table, row), since: sinceOf(row), gone: number(row, 'gone') === 1 }));
  const present = database.one(`SELECT body, since FROM ${table} WHERE ${key} = ?`, id);
  return stepsOf(former, present ? { body: wholeBody(table, present), since: sinceOf(present) } : null);
}

/** One more than there may be, so that it is seen that there are more; a limit below 0 is none. */
function sqlLimit(most: number): number {
  return Number.isFinite(most) ? most + 1 : -1;
}

function sinceOf(row: Row): number | null {
  return row['since'] === null ? null : number(row, 'since');
}
