import { fileText } from '#server/import/fileText.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { TableFormat, TableRow } from '#server/import/table/tableFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

const mostColumns = 1_000;

/** A list of flat records, whose keys name the columns. JSON has other forms, too: it is a table only where a mapping says so. */
export const json: TableFormat = {
  name: 'json',
  endings: ['.json'],
  isShared: true,
  async open(file) {
    const { text, sha256 } = await fileText(file);
    const read = rowsIn(file, text);
    return {
      file,
      sha256,
      tables: [
        {
          name: null,
          header: read.header.map((name) => name.normalize('NFC').trim()),
          async *rows() {
            if ((await fileText(file)).sha256 !== sha256) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('fileChanged'))]);
            yield* read.rows;
          },
        },
      ],
      said: [said('readRecords', { file })],
    };
  },
};

function rowsIn(file: string, text: string): { readonly header: readonly string[]; readonly rows: readonly TableRow[] } {
  const { value, placeOf } = jsonIn(file, text);
  const refused = (message: string) => refusalOf([{ file, line: 1, column: 1, message }]);
  if (!Array.isArray(value)) throw refused('is no list of records; a table is written as [{"column": "cell"}, ...]');
  const list: readonly unknown[] = value;
  const complaints: PlacedComplaint[] = [];
  const names = new Set<string>();
  for (const each of list) {
    const { lineFrom: line, column } = placeOf(each);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) {
      complaints.push({ file, line, column, message: 'holds something among its records that is none' });
      continue;
    }
    for (const [name, cell] of Object.entries(each) as readonly (readonly [string, unknown])[]) {
      names.add(name);
      if (typeof cell === 'object' && cell !== null)
        complaints.push({
          file,
          line,
          column,
          message: `${JSON.stringify(name)} holds more than one cell; a table is flat`,
          fault: 'not flat',
        });
    }
  }
  if (list.length === 0) throw refused('holds no record');
  if (names.size > mostColumns) throw refused(`has more than ${mostColumns} columns`);
  if (complaints.length > 0) throw refusalOf(complaints);
  const header = [...names];
  return {
    header,
    rows: list.map((each) => {
      const cells = new Map<string, unknown>(Object.entries(each ?? {}));
      const cellOf = (name: string): string => {
        const cell = cells.get(name) ?? '';
        return typeof cell === 'string' ? cell : JSON.stringify(cell);
      };
      const { lineFrom, lineTo } = placeOf(each);
      const numeric = new Set(header.flatMap((name, index) => (typeof cells.get(name) === 'number' ? [index] : [])));
      return { lineFrom, lineTo, cells: header.map(cellOf), text: JSON.stringify(each), numeric };
    }),
  };
}
