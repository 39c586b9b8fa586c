import { int } from 'neo4j-driver';
import type { EntityRecord } from '#server/domain/entity.ts';
import { amountTexts, foundBy } from '#server/domain/foundBy.ts';
import { longest, type Connection } from '#server/engine/neo4j/connection.ts';
import { everyEntityAfter, forgetWords, setWords } from '#server/engine/neo4j/cypher/rewriteNameWords.ts';
import { putWords } from '#server/engine/neo4j/cypher/writeNameWords.ts';
import { mergesIn } from '#server/engine/neo4j/questions/merges.ts';
import { readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';
import { toRow } from '#server/engine/stored/read.ts';
import { wordKeys } from '#server/names/index/keys.ts';
import { isJoined, nameWordsOf } from '#server/names/index/wordsOfName.ts';

const atOnce = 1_000;

/** Writes the words of all names and their keys anew, for a database in which they were made in another way. One that ends early is to be run again. */
export async function rewriteNameWords({ define, write, ask: askAlone }: Connection): Promise<void> {
  await define(forgetWords());
  const merges = await write(mergesIn);
  const shown = new Map<string, EntityRecord[]>();
  for (let after = ''; ;) {
    const records = (await askAlone(everyEntityAfter(after, atOnce), longest)).map((row) => readEntityRecord(toRow(row['properties'])));
    const last = records.at(-1);
    if (!last) break;
    for (const record of records) {
      const canonical = merges.canonicalOf(record.id);
      if (merges.mergedInto(canonical).length > 0) shown.set(canonical, [...(shown.get(canonical) ?? []), record]);
    }
    const words = records.map((record) => ({ id: record.id, words: nameWordsOf(foundBy(record)), amounts: amountTexts(record) }));
    const counts = Map.groupBy(
      words.flatMap((row) => row.words).filter((word) => !isJoined(word)),
      (word) => word,
    );
    await write(async (ask) => {
      await ask(setWords(words));
      await ask(putWords([...counts].map(([word, all]) => ({ word, keys: wordKeys(word), change: int(all.length) }))));
    });
    after = last.id;
  }
  const groups = [...shown].map(([id, records]) => ({ id, words: nameWordsOf(records.flatMap(foundBy)) }));
  await write((ask) => ask(setWords(groups)));
}
