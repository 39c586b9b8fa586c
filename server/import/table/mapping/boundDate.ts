import { parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { boundCell, type Columns } from '#server/import/table/mapping/boundCell.ts';
import { cellOf, oneOf, readOr, recordOf, type BoundValue } from '#server/import/table/mapping/told.ts';
import type { PropertyEntry } from '#server/import/table/mapping/mappingEntry.ts';
import { dateIn, type DateForms } from '#server/import/table/values/dateIn.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';
import { said } from '#server/import/words/said.ts';

/** A date of a mapping, bound to the columns of a table: of one column, or from one to another, of which either may be empty. */
export function boundDate(entry: PropertyEntry, path: YamlPath, columns: Columns): BoundValue<FuzzyDate> {
  const { order = null, century = null, calendar, from, to } = recordOf(entry);
  const forms: DateForms = { order, century, isGregorian: calendar !== undefined };
  if (from === undefined && to === undefined) {
    const cell = boundCell(cellOf(entry), path, columns);
    return {
      column: cell.column,
      told(cells, complain) {
        const written = oneOf(cell, cells, complain);
        const value = written === null ? null : readOr(dateIn(written, forms), cell.column, complain);
        return written === null || value === null ? null : { value, written, open: openReading([{ date: value, written }], forms) };
      },
    };
  }
  const ends = (
    [
      ['from', from],
      ['to', to],
    ] as const
  ).map(([end, name]) => (name === undefined ? null : columns.place(name, [...path, end])));
  return {
    column: ends.find((place) => place !== null) ?? null,
    told(cells, complain) {
      const written = ends.map((place) => (place === null ? '' : (cells[place] ?? '')));
      if (written.every((text) => text === '')) return null;
      const read = written.map((text, index) => (text === '' ? null : readOr(dateIn(text, forms), ends[index] ?? null, complain)));
      if (read.some((date, index) => date === null && written[index] !== '')) return null;
      const [begin, end] = read;
      const both = read.map((date, index) => ({ date: date ?? null, written: written[index] ?? '' }));
      const open = openReading(both, forms);
      const isSpan = read.some((date) => date?.edtf.includes('/'));
      if (isSpan || (open === null ? isTurned([begin, end]) : readingsOf(both, forms).every(isTurned))) {
        complain(ends[0] ?? null, said('endsBefore', { written: written.join(' to ') }));
        return null;
      }
      const value = parseFuzzyDate(`${begin?.edtf ?? ''}/${end?.edtf ?? ''}`);
      return { value, written: written.join(' / '), open };
    },
  };
}

type DateRead = { readonly date: FuzzyDate | null; readonly written: string };

/** What cells say where the day comes first, if a date of theirs leaves open what it writes in figures; else null. */
function openReading(cells: readonly DateRead[], forms: DateForms): string | null {
  if (!cells.some(({ date, written }) => date?.edtf.includes('X') === true && !written.includes('X'))) return null;
  const [dayFirst = []] = readingsOf(cells, forms);
  return dayFirst.map((date) => date?.edtf ?? '').join('/');
}

/** What cells say where the day comes first, and where the month does. */
function readingsOf(cells: readonly DateRead[], forms: DateForms): readonly (readonly (FuzzyDate | null)[])[] {
  return (['dmy', 'mdy'] as const).map((order) =>
    cells.map(({ date, written }) => {
      const read = date === null ? null : dateIn(written, { ...forms, order });
      return read !== null && 'value' in read ? read.value : date;
    }),
  );
}

/** Whether a span ends before it begins. */
function isTurned([begin, end]: readonly (FuzzyDate | null | undefined)[]): boolean {
  return Boolean(begin?.earliest && end?.latest && begin.earliest > end.latest);
}
