import type { LookedColumn, TableLook } from '#server/import/door/importJob.ts';
import { foreignKinds } from '#server/import/foreignKind.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { WritingDoubtful, type WritingDoubt } from '#server/import/table/csv/writingDoubtful.ts';
import { columnGuess } from '#server/import/table/guess/columnGuess.ts';
import { columnSurveyor } from '#server/import/table/guess/columnSurvey.ts';
import { guessedMapping } from '#server/import/table/guess/guessedMapping.ts';
import { kindOfColumns } from '#server/import/table/guess/kindOfColumns.ts';
import { mayBeTitled } from '#server/import/table/headerRow.ts';
import type { Table, TableFormat, TopRow, WrittenAs } from '#server/import/table/tableFormat.ts';
import { tablesAt } from '#server/import/table/tablesAt.ts';
import { cellReader } from '#server/import/table/values/cellText.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, saidIn } from '#server/import/words/said.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';

const mostRows = 8;
const mostLetters = 200;
const mostLooked = 100_000;
const mostGuessedFrom = 1_000;

/** The first rows of a table, what its columns hold, and a mapping that they suggest; where nothing tells how it is written, what it may be. Of several files the first is looked at. Throws ImportRefused. */
export async function lookAt(
  [file = '']: readonly string[],
  format: ImportFormat | TableFormat | null,
  { writtenAs, language }: { readonly writtenAs: WrittenAs; readonly language: Language },
): Promise<TableLook> {
  const foreign = await foreignKinds([file]);
  if (foreign.length > 0) throw refusalOf(foreign);
  const [found] = (await tablesAt([file], format, 'to be guessed')) ?? [];
  if (found === undefined) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('noTable'))]);
  try {
    const opened = await found.format.open(file, writtenAs);
    const { top = [] } = opened;
    if (writtenAs.header === null && mayBeTitled(top))
      return { ...nothingLooked, writing: opened.writing ?? writtenAs, doubt: { about: 'header', choices: top.map(headerChoice) } };
    return {
      top,
      tables: await Promise.all(opened.tables.map(firstOf)),
      said: opened.said.map((each) => saidIn(each, language)),
      writing: opened.writing ?? null,
      doubt: null,
      mapping: await guessedMapping(opened, { isAsked: true }),
    };
  } catch (error) {
    if (!(error instanceof WritingDoubtful)) throw error;
    return { ...nothingLooked, writing: writtenAs, doubt: error.doubt };
  }
}

const nothingLooked = { tables: [], said: [], top: [], mapping: '' } as const;

function headerChoice({ line, cells }: TopRow): WritingDoubt['choices'][number] {
  return { value: `${line}`, sample: cells.filter((cell) => cell !== '').join(' │ ') };
}

async function firstOf({ name, header, rows }: Table): Promise<TableLook['tables'][number]> {
  const clean = cellReader([]);
  const isTold = kindOfColumns(header) !== null;
  const columns = header.map((each) => ({ name: each, cells: emptyCells(), surveyor: columnSurveyor(each) }));
  const first: (readonly string[])[] = [];
  const lines: number[] = [];
  let looked = 0;
  let isAll = true;
  for await (const { cells, lineFrom, numeric } of rows()) {
    if (looked === mostLooked) {
      isAll = false;
      break;
    }
    looked += 1;
    if (first.length < mostRows) {
      first.push(cells.map((cell) => (cell.length > mostLetters ? `${cell.slice(0, mostLetters)}…` : cell)));
      lines.push(lineFrom);
    }
    for (const [at, column] of columns.entries()) {
      const cell = clean(cells[at] ?? '');
      if (numeric?.has(at) !== true) column.surveyor.add(cell, lineFrom);
      if (looked <= mostGuessedFrom) column.cells.push(cell);
    }
  }
  return {
    name,
    header,
    rows: first,
    lines,
    more: looked > first.length,
    looked,
    isAll,
    columns: columns.map(({ name: column, cells, surveyor }): LookedColumn => {
      const { meaning, reason, kind } = columnGuess(column, cells);
      return { ...surveyor.survey(), meaning, reason, isKindTold: kind !== null || isTold };
    }),
  };
}

function emptyCells(): string[] {
  return [];
}
