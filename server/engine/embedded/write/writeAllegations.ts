import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { inserterInto } from '#server/engine/embedded/inserter.ts';
import { gatherPairs } from '#server/engine/embedded/pairs.ts';
import type { RowNumbers } from '#server/engine/embedded/rowNumbers.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';

const aStep = 64;
const noLine = Number.MAX_SAFE_INTEGER;

/** Writes claims over those that the store held: what they name stands in tables of its own, too. In steps. entities, numbers: of entities and of claims. For a transaction. */
export function* writeAllegations(
  database: Database,
  allegations: readonly AllegationRecord[],
  held: Held['allegations'],
  entities: RowNumbers,
  numbers: RowNumbers,
  since: number,
): Generator<undefined, void> {
  const rows = inserterInto(database, 'allegation (n, id, document, line_from, line_to, body, since)');
  const replace = database.runner('UPDATE allegation SET document = ?, line_from = ?, line_to = ?, body = ?, since = ? WHERE n = ?');
  const [voices, abouts] = [gatherPairs(), gatherPairs()];
  for (const [index, allegation] of allegations.entries()) {
    if (index % aStep === 0) yield;
    const { id, document, locator, speakers, transmittedBy, about } = allegation;
    const [from, to] = [locator?.lineFrom ?? noLine, locator?.lineTo ?? noLine];
    const isNew = !held.has(id);
    const n = isNew ? numbers.give(id) : numbers.of(id);
    if (isNew) rows.add(n, id, document, from, to, bodyOf(allegation), since);
    else {
      replace(document, from, to, bodyOf(allegation), since, n);
      database.run('DELETE FROM voice WHERE allegation = ?', n);
      database.run('DELETE FROM about WHERE allegation = ?', n);
      database.run('DELETE FROM contradiction WHERE a = ?', id);
    }
    for (const entity of new Set([...speakers, ...transmittedBy])) voices.add(entities.of(entity), n);
    for (const entity of new Set(about)) abouts.add(entities.of(entity), n);
  }
  rows.end();
  yield* voices.insert(database, 'voice (entity, allegation)');
  yield* abouts.insert(database, 'about (entity, allegation)');
  const contradictions = inserterInto(database, 'contradiction (a, b)');
  for (const { id, contradicts } of allegations) for (const other of new Set(contradicts)) contradictions.add(id, other);
  contradictions.end();
}
