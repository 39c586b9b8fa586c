import type { EntityRecord } from '#server/domain/entity.ts';
import { foundBy } from '#server/domain/foundBy.ts';
import { happenedOn } from '#server/domain/happened.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { inserterInto } from '#server/engine/embedded/inserter.ts';
import type { RowNumbers } from '#server/engine/embedded/rowNumbers.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { writeNameWords, type NameChange } from '#server/engine/embedded/writeNameWords.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';

const aStep = 64;
const namedTogether = 20_000;

/** Writes entities over those that the store held, in steps, with the words by which they are found. For a transaction. */
export function* writeEntities(
  graph: Graph,
  entities: readonly EntityRecord[],
  held: Held['entities'],
  numbers: RowNumbers,
  since: number,
  touched: Touched,
): Generator<undefined, void> {
  const { database } = graph;
  const rows = inserterInto(database, 'entity (n, id, kind, body, date, since)');
  const replace = database.runner('UPDATE entity SET body = ?, date = ?, since = ? WHERE n = ?');
  let changes: NameChange[] = [];
  for (const [index, entity] of entities.entries()) {
    if (index % aStep === 0) yield;
    if (changes.length >= namedTogether) {
      yield* writeNameWords(database, changes);
      changes = [];
    }
    const { id, kind, names, summary, note, properties } = entity;
    const before = held.get(id);
    const n = before ? numbers.of(id) : numbers.give(id);
    const body = bodyOf({ id, kind, names, summary, note, properties });
    const date = happenedOn({ kind, properties })?.edtf ?? null;
    if (before) replace(body, date, since, n);
    else rows.add(n, id, graph.kindNumber(kind), body, date, since);
    touched.entities.add(n);
    changes.push({ entity: n, before: before ? foundBy(before.record) : [], now: foundBy(entity) });
  }
  rows.end();
  if (changes.length > 0) yield* writeNameWords(database, changes);
}
