import { writeFile } from 'node:fs/promises';
import { asFound } from '#server/import/table/tableFormat.ts';
import { emptyBatch } from '#server/engine/batch.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import { columnGuess } from '#server/import/table/guess/columnGuess.ts';
import { guessedMapping } from '#server/import/table/guess/guessedMapping.ts';
import { mappedRecords } from '#server/import/table/mappedRecords.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import type { MemberTable } from '#server/import/zip/sorted.ts';
import type { ReadWithin } from '#server/import/zip/readWithin.ts';

/** How many rows the tables of an archive may have in all: they are held whole, as everything in it is. */
const mostRows = 50_000;

/** The records of the tables of an archive, by the mapping that speaks of them, all together; without one by a guess for each, where the name of a column tells who is named: whatever can be read in two ways is complained about. Throws ImportRefused. */
export async function tablesWithin(
  archive: string,
  tables: readonly MemberTable[],
  mapping: string | null,
  { published, isLeaving }: Pick<ReadWithin, 'published' | 'isLeaving'>,
): Promise<readonly ReadRecords[]> {
  let left = mostRows;
  const readBy = async (files: readonly MemberTable[], mappingFile: string, notes: readonly Said[]): Promise<ReadRecords> => {
    const ending = new AbortController();
    const asked = {
      files,
      mapping: mappingFile,
      published,
      isLeaving,
      ofAPart: { rows: left + 1, records: Infinity, characters: Infinity },
      stop: ending.signal,
      told: () => ending.abort(),
    };
    try {
      const streamed = await mappedRecords(asked);
      left -= streamed.rows;
      const [part] = await Array.fromAsync(streamed.parts()).finally(streamed.close);
      return {
        batch: part?.batch ?? emptyBatch,
        complaints: [],
        placed: (complaints) => part?.placed(complaints) ?? [],
        letGo() {},
        hints: async () => [],
        notes: [...streamed.notes, ...notes],
        listings: streamed.listings,
        leftOut: streamed.leftOut,
      };
    } catch (error) {
      if (!(error instanceof ImportStopped)) throw error;
      throw refusalOf([complaintOf({ file: archive, line: 1, column: 1 }, said('manyRowsWithin', { most: mostRows }))], { cause: error });
    }
  };
  if (tables.length === 0) return [];
  if (mapping !== null) return [await readBy(tables, mapping, [])];
  const read: ReadRecords[] = [];
  for (const table of tables) {
    const { file, format } = table;
    const opened = await format.open(file, asFound);
    const unnamed = opened.tables.find(({ header }) => !header.some(names));
    if (unnamed !== undefined)
      throw refusalOf([
        complaintOf(
          { file, line: 1, column: 1 },
          said('nothingGuessed', { sheet: unnamed.name === null ? '' : `${JSON.stringify(unnamed.name)}: ` }),
        ),
      ]);
    const guess = `${file}.mapping.yaml`;
    await writeFile(guess, await guessedMapping(opened, { isAsked: true }), { flag: 'wx', mode: 0o600 });
    read.push(await readBy([table], guess, [said('guessedWithin', { file })]));
  }
  return read;
}

/** Whether the name of a column tells that it names somebody. */
function names(column: string): boolean {
  const { meaning } = columnGuess(column, []);
  return meaning === 'name' || meaning === 'payer' || meaning === 'payee';
}
