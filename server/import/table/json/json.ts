import { fileText } from '#server/import/fileText.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { jsonIn } from '#server/import/json/jsonIn.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { TableFormat, TableRow } from '#server/import/table/tableFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';

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
  const refused = (wrong: Said) => refusalOf([complaintOf({ file, line: 1, column: 1 }, wrong)]);
  if (!Array.isArray(value)) throw refused(said('noRecordList'));
  const list: readonly unknown[] = value;
  const complaints: PlacedComplaint[] = [];
  const names = new Set<string>();
  for (const each of list) {
    const { lineFrom: line, column } = placeOf(each);
    if (typeof each !== 'object' || each === null || Array.isArray(each)) {
      complaints.push(complaintOf({ file, line, column }, said('notARecord')));
      continue;
    }
    for (const [name, cell] of Object.entries(each) as readonly (readonly [string, unknown])[]) {
      names.add(name);
      if (typeof cell === 'object' && cell !== null)
        complaints.push(complaintOf({ file, line, column, fault: 'not flat' }, said('notFlat', { name })));
    }
  }
  if (list.length === 0) throw refused(said('holdsNoRecord'));
  if (names.size > mostColumns) throw refused(said('manyJsonColumns', { most: `${mostColumns}` }));
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
