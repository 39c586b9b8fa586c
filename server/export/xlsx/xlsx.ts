import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { leftOutSentences, type LeaveOut, type Tally } from '#server/export/leftOut.ts';
import type { Cell } from '#server/export/told/column.ts';
import { tablesOf } from '#server/export/told/table.ts';
import { toldOf } from '#server/export/told/told.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';
import { sheetXml } from '#server/export/xlsx/sheet.ts';
import { workbookParts } from '#server/export/xlsx/workbook.ts';
import { zipped, type ZippedFile } from '#server/export/zip/zipped.ts';

const mostRows = 1_048_575;
const notices = [
  'Written by Isnad. What these sheets hold is what sources claim, no finding: says tells it in words, saidBy, deniedBy and doubtedBy who.',
  'A relationship whose assertion is DENIED, DOUBTED, PROPOSED, RETRACTED or NO_LONGER_SAID is asserted by nobody here: do not count it as a tie.',
  'Where noLongerSaidIn is filled, only earlier editions of a list speak of it: those of lastSaidIn did, and the newer ones named there no longer do. In claims, SAID_AGAIN and SAID_OTHERWISE are claims of earlier editions, too: count none of these beside the newer.',
  'Several values in a cell have " | " between them. Ids join the sheets. Dates are EDTF, with the days that bound them.',
];

/** A workbook with a sheet for each sort of record, and a last one that says what the sheets are. A sort with more rows than a sheet may have goes on in the next. */
export const xlsx: ExportFormat = {
  name: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: '.xlsx',
  isReadAgain: false,
  write: (batches, tally) => zipped(partsOf(batches, tally)),
};

async function* partsOf(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<ZippedFile> {
  const told = toldOf(await gathered(batches));
  const names: string[] = [];
  for (const { name, columns, rows } of tablesOf(told, leaveOut)) {
    const cells = rows()[Symbol.iterator]();
    let isMore = true;
    for (let part = 1; isMore; part += 1) {
      names.push(part === 1 ? name : `${name} ${part}`);
      const slice = firstRows(cells);
      yield sheet(names.length, columns, slice.rows(), leaveOut);
      isMore = slice.isMore();
    }
  }
  names.push('about');
  yield sheet(
    names.length,
    ['about'],
    [...notices, ...leftOutSentences(counted(), 'XLSX')].map((words) => [words]),
    leaveOut,
  );
  for (const [path, xml] of workbookParts(names)) yield { name: path, content: utf8Chunks(each([xml])) };
}

function sheet(at: number, columns: readonly string[], rows: Iterable<readonly (Cell | null)[]>, leaveOut: LeaveOut): ZippedFile {
  return { name: `xl/worksheets/sheet${at}.xml`, content: utf8Chunks(each(sheetXml(columns, rows, leaveOut))) };
}

/** The next rows, as many as a sheet may have; isMore: whether some are left once these have been read. */
function firstRows<Row>(iterator: Iterator<Row>): { readonly rows: () => Iterable<Row>; readonly isMore: () => boolean } {
  let isFull = false;
  return {
    *rows() {
      for (let count = 0; count < mostRows; count += 1) {
        const next = iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
      isFull = true;
    },
    isMore: () => isFull,
  };
}

async function* each(texts: Iterable<string>): AsyncIterable<string> {
  yield* texts;
}
