import { happenedAs } from '#server/domain/happened.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { groupsThatHappened, setMergedDates } from '#server/engine/neo4j/cypher/rewriteMergedDates.ts';
import { readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';
import { storedMergedDates } from '#server/engine/neo4j/stored/mergedDates.ts';
import { readId, readRows } from '#server/engine/stored/read.ts';

/** Writes the dates of all that are shown as one, for a database in which only one of them counted. */
export async function rewriteMergedDates({ write }: Connection): Promise<void> {
  await write(async (ask) => {
    const groups = await ask(groupsThatHappened());
    await ask(
      setMergedDates(
        groups.map((row) => ({
          id: readId(row, 'id'),
          dates: storedMergedDates(happenedAs(readRows(row, 'members').map(readEntityRecord))),
        })),
      ),
    );
  });
}
