import { number, text, type Database } from '#server/engine/embedded/database.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import { inserterInto } from '#server/engine/embedded/inserter.ts';
import { isJoined, nameWordsOf } from '#server/names/index/wordsOfName.ts';
import { wordKeys } from '#server/names/index/keys.ts';

const aStep = 32;

type Found = readonly { readonly text: string }[];

/** By what an entity was found, and by what it is found now. entity: its row number. */
export type NameChange = { readonly entity: number; readonly before: Found; readonly now: Found };

type Naming = { readonly word: string; readonly entity: number };

/** Stores the words by which entities are found, in steps: those that came are added, those that went are taken away, with the keys of words that nobody else has. */
export function* writeNameWords(database: Database, changes: readonly NameChange[]): Generator<undefined, void> {
  const [come, gone]: [Naming[], Naming[]] = [[], []];
  for (const [index, { entity, before, now }] of changes.entries()) {
    if (index % aStep === 0) yield;
    const [had, has] = [new Set(nameWordsOf(before)), new Set(nameWordsOf(now))];
    for (const word of has) if (!had.has(word)) come.push({ word, entity });
    for (const word of had) if (!has.has(word)) gone.push({ word, entity });
  }
  const take = database.runner('DELETE FROM name_word WHERE word = ? AND entity = ?');
  for (const some of inParts(gone)) {
    for (const { word, entity } of some) take(word, entity);
    yield;
  }
  const rows = inserterInto(database, 'name_word (word, entity)');
  const entitiesOf = Map.groupBy(come, ({ word }) => word);
  yield;
  for (const some of inParts([...entitiesOf.keys()].toSorted())) {
    for (const word of some)
      for (const { entity } of (entitiesOf.get(word) ?? []).toSorted((a, b) => a.entity - b.entity)) rows.add(word, entity);
    yield;
  }
  rows.end();
  yield* countWords(database, come, gone);
}

function* countWords(database: Database, come: readonly Naming[], gone: readonly Naming[]): Generator<undefined, void> {
  const more = new Map<string, number>();
  for (const { word } of come) if (!isJoined(word)) more.set(word, (more.get(word) ?? 0) + 1);
  for (const { word } of gone) if (!isJoined(word)) more.set(word, (more.get(word) ?? 0) - 1);
  const sql = 'SELECT text, entities FROM word WHERE text IN (SELECT value FROM json_each(?))';
  const counts = new Map<string, number>();
  for (const some of inParts([...more.keys()])) {
    for (const row of database.all(sql, JSON.stringify(some))) counts.set(text(row, 'text'), number(row, 'entities'));
    yield;
  }
  const words = inserterInto(database, 'word (text, entities)');
  const keys: { readonly key: string; readonly word: string }[] = [];
  for (const [index, word] of [...more.keys()].toSorted().entries()) {
    if (index % aStep === 0) yield;
    const before = counts.get(word);
    const now = (before ?? 0) + (more.get(word) ?? 0);
    if (now === before) continue;
    if (before === undefined) {
      words.add(word, now);
      for (const key of wordKeys(word)) keys.push({ key, word });
    } else if (now > 0) database.run('UPDATE word SET entities = ? WHERE text = ?', now, word);
    else {
      database.run('DELETE FROM word WHERE text = ?', word);
      for (const key of wordKeys(word)) database.run('DELETE FROM word_key WHERE key = ? AND word = ?', key, word);
    }
  }
  words.end();
  const rows = inserterInto(database, 'word_key (key, word)');
  for (const some of inParts(keys.toSorted((a, b) => inOrder(a.key, b.key) || inOrder(a.word, b.word)))) {
    for (const { key, word } of some) rows.add(key, word);
    yield;
  }
  rows.end();
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
