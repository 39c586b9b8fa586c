import { endsWithOneOf, filesAt } from '#server/import/filesAt.ts';
import { beginningOf, formatIn } from '#server/import/formatIn.ts';
import { importFormats, speakOfTables } from '#server/import/formats.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { MappedFiles } from '#server/import/table/mappedRecords.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** The tables among paths, each with its format: that which is named, else that of its ending; of an ending that is not known, the first. null: the paths are none, and no mapping says that they are, or they are archives, which it speaks of. Throws ImportRefused. */
export async function tablesAt(
  paths: readonly string[],
  format: ImportFormat | TableFormat | null,
  mapping: string | null,
): Promise<MappedFiles['files'] | null> {
  const named = tableFormats.find((each) => each === format) ?? null;
  const refused = (wrong: Said) => refusalOf([complaintOf({ file: paths[0] ?? '', line: 1, column: 1 }, wrong)]);
  if (format !== null && named === null) {
    if (mapping === null || ('holdsTables' in format && format.holdsTables)) return null;
    throw refused(said('notForTables', { format: format.name }));
  }
  const isTable = (path: string) =>
    named !== null ||
    endsWithOneOf(
      path,
      tableFormats.flatMap(({ endings, isShared = false }) => (isShared ? [] : endings)),
    );
  if (mapping === null) {
    if (!paths.some(isTable) || (named === null && (await speakOfTables(paths)))) return null;
    throw refused(said('tableNeedsMapping'));
  }
  if (named === null && (await holdTables(paths))) return null;
  const found = await Promise.all(
    paths.map((path) =>
      filesAt(
        path,
        tableFormats.flatMap(({ endings }) => endings),
      ),
    ),
  );
  const files = [...new Set(found.flat())];
  if (files.length === 0) throw refused(said('holdsNoTable'));
  return files.map((file) => ({ file, format: named ?? tableFormats.find(({ endings }) => endsWithOneOf(file, endings)) ?? firstFormat }));
}

/** Whether files are archives, in which a mapping finds its tables. Workbooks are packed, too, and told by their endings. */
async function holdTables(paths: readonly string[]): Promise<boolean> {
  const own = tableFormats.flatMap(({ endings }) => endings);
  const archives = importFormats.filter(({ holdsTables }) => holdsTables);
  const found = await Promise.all(
    paths.map(async (path) => !endsWithOneOf(path, own) && formatIn(path, await beginningOf(path), archives) !== null),
  );
  return found.length > 0 && found.every(Boolean);
}

const [firstFormat] = tableFormats;
