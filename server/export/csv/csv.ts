import type { Batch } from '#server/engine/batch.ts';
import { csvCell } from '#server/export/csv/cell.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { leftOutSentences, type Tally } from '#server/export/leftOut.ts';
import { tablesOf, type Table } from '#server/export/told/table.ts';
import { toldOf } from '#server/export/told/told.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';
import { zipped, type ZippedFile } from '#server/export/zip/zipped.ts';

const readMe = `Written by Isnad. What these tables hold is what sources claim, no finding: says tells it in words, saidBy, deniedBy and doubtedBy who.
A relationship whose assertion is DENIED, DOUBTED, PROPOSED, RETRACTED or NO_LONGER_SAID is asserted by nobody here: do not count it as a tie.
Where noLongerSaidIn is filled, only earlier editions of a list speak of it: those of lastSaidIn did, and the newer ones named there no longer do. In claims, SAID_AGAIN and SAID_OTHERWISE are claims of earlier editions, too: count none of these beside the newer.

entities.csv, relationships.csv, claims.csv, documents.csv, dossiers.csv, decisions.csv: UTF-8, commas, a first line of names.
Several values in a cell have " | " between them. Ids join the tables. Dates are EDTF (2014-09~: about September 2014), with the days that bound them.
A text that a spreadsheet would take for a formula has an apostrophe before it.
`;

/** A ZIP of tables in CSV, as every spreadsheet and every program opens them. */
export const csv: ExportFormat = {
  name: 'csv',
  type: 'application/zip',
  ending: '.zip',
  isReadAgain: false,
  write: (batches, tally) => zipped(filesOf(batches, tally)),
};

async function* filesOf(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<ZippedFile> {
  const told = toldOf(await gathered(batches));
  for (const table of tablesOf(told, leaveOut)) yield { name: `${table.name}.csv`, content: utf8Chunks(linesOf(table)) };
  const words = leftOutSentences(counted(), 'CSV').map((each) => `\n${each}\n`);
  yield { name: 'README.txt', content: utf8Chunks(once(readMe + words.join(''))) };
}

/** Spreadsheets take a file for UTF-8 that begins with a byte order mark. */
async function* linesOf({ columns, rows }: Table): AsyncIterable<string> {
  yield `\uFEFF${columns.join(',')}\r\n`;
  for (const row of rows()) yield `${row.map(csvCell).join(',')}\r\n`;
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}
