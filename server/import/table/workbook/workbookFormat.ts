import { refusalOf } from '#server/import/importRefused.ts';
import { withArchive, type Archive } from '#server/import/table/archive/openArchive.ts';
import { PartFault } from '#server/import/table/workbook/xmlPart.ts';
import { surveyed } from '#server/import/table/csv/surveyed.ts';
import { belowLine, headedBy, saidAbove } from '#server/import/table/headerRow.ts';
import { asFound, type TableFormat, type TableRow } from '#server/import/table/tableFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** How a kind of workbook holds its sheets. sheets: their names and the entries that hold them; rows: of one, each padded to a width (null: as wide as it is). */
export type WorkbookForm = Pick<TableFormat, 'name' | 'endings'> & {
  sheets: (archive: Archive) => Promise<ReadonlyMap<string, string>>;
  rows: (archive: Archive, sheet: string, file: string, width: number | null) => AsyncIterable<TableRow>;
};

/** The form of tables that a kind of workbook is: each sheet that holds anything is a table, whose first row, or the one that a mapping says, names its columns. */
export function workbookFormat({ name, endings, sheets, rows }: WorkbookForm): TableFormat {
  return {
    name,
    endings,
    async open(file, as) {
      const { sha256 } = await surveyed(file);
      const inside = <Item>(work: (archive: Archive) => AsyncIterable<Item>) => named(file, withArchive(file, work, said('noWorkbook')));
      const found = await Array.fromAsync(
        inside(async function* (archive) {
          for (const [sheet, entry] of await sheets(archive)) {
            const headed = await headedBy(rows(archive, entry, file, null), as.header);
            if (headed !== null) yield { sheet, entry, ...headed };
          }
        }),
      );
      const [first] = found;
      if (first === undefined)
        throw refusalOf([complaintOf({ file, line: as.header ?? 1, column: 1 }, said(as.header === null ? 'noSheet' : 'noHeader'))]);
      return {
        file,
        sha256,
        tables: found.map(({ sheet, entry, header, line }) => ({
          name: sheet,
          header,
          async *rows() {
            if ((await surveyed(file)).sha256 !== sha256) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('fileChanged'))]);
            yield* belowLine(
              inside((archive) => rows(archive, entry, file, header.length)),
              line,
            );
          },
        })),
        writing: { ...asFound, header: first.line },
        top: first.top,
        said: [
          said('readSheets', { file, name, sheets: found.map(({ sheet }) => JSON.stringify(sheet)).join(', ') }),
          ...found.flatMap((each) => saidAbove(each, file)),
        ],
      };
    },
  };
}

/** What goes wrong with the XML within a file goes wrong with the file. */
async function* named<Item>(file: string, items: AsyncIterable<Item>): AsyncIterable<Item> {
  try {
    yield* items;
  } catch (error) {
    if (!(error instanceof PartFault)) throw error;
    throw refusalOf(
      [complaintOf({ file, line: 1, column: 1 }, said('wrongPart', { part: error.part, line: `${error.line}`, words: error.message }))],
      {
        cause: error,
      },
    );
  }
}
