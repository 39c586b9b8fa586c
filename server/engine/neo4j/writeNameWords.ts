import { int } from 'neo4j-driver';
import { changedWords, forgetUnused, putWords } from '#server/engine/neo4j/cypher/writeNameWords.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import { wordKeys } from '#server/names/index/keys.ts';
import { isJoined } from '#server/names/index/wordsOfName.ts';

/** The words by which entities are found, by their ids. */
export type NameWords = ReadonlyMap<string, readonly string[]>;

/** Counts the words by which entities are found, before the entities are written. isNew: whether nothing stands yet under an id. */
export async function writeNameWords(ask: Ask, words: NameWords, isNew: (id: string) => boolean): Promise<void> {
  const changes = new Map<string, number>();
  const change = (word: string, by: number) => changes.set(word, (changes.get(word) ?? 0) + by);
  const before = [...words].filter(([id]) => !isNew(id)).map(([id, each]) => ({ id, words: each }));
  for (const [id, each] of words) if (isNew(id)) for (const word of each) change(word, 1);
  if (before.length > 0) for (const row of await ask(changedWords(before))) change(readText(row, 'word'), readNumber(row, 'change'));
  const counted = [...changes].filter(([word, by]) => by !== 0 && !isJoined(word));
  if (counted.length === 0) return;
  await ask(putWords(counted.map(([word, by]) => ({ word, change: int(by), keys: wordKeys(word) }))));
  const fewer = counted.filter(([, by]) => by < 0).map(([word]) => word);
  if (fewer.length > 0) await ask(forgetUnused(fewer));
}

/** Counts the words of entities no more, before they are taken out. */
export function forgetNameWords(ask: Ask, ids: readonly string[]): Promise<void> {
  return writeNameWords(ask, new Map(ids.map((id) => [id, []])), () => false);
}
