import { int } from 'neo4j-driver';
import type { EntityRecord } from '#server/domain/entity.ts';
import { foundBy } from '#server/domain/foundBy.ts';
import { changedWords, putWords } from '#server/engine/neo4j/cypher/writeNameWords.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import { wordKeys } from '#server/names/index/keys.ts';
import { isJoined, nameWordsOf } from '#server/names/index/wordsOfName.ts';

/** Counts the words by which entities are found, before the entities are written over what stood there. */
export async function writeNameWords(ask: Ask, entities: readonly EntityRecord[]): Promise<void> {
  await countWords(
    ask,
    entities.map((entity) => ({ id: entity.id, words: nameWordsOf(foundBy(entity)) })),
  );
}

/** Counts the words of entities no more, before they are taken out. */
export async function forgetNameWords(ask: Ask, ids: readonly string[]): Promise<void> {
  await countWords(
    ask,
    ids.map((id) => ({ id, words: [] })),
  );
}

async function countWords(ask: Ask, words: readonly { readonly id: string; readonly words: readonly string[] }[]): Promise<void> {
  if (words.length === 0) return;
  const changes = (await ask(changedWords(words)))
    .map((row) => ({ word: readText(row, 'word'), change: readNumber(row, 'change') }))
    .filter(({ word }) => !isJoined(word));
  if (changes.length > 0) await ask(putWords(changes.map(({ word, change }) => ({ word, change: int(change), keys: wordKeys(word) }))));
}
