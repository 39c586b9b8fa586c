import { bareNumber } from '#server/import/table/values/bareNumber.ts';
import { hedgeIn, type Hedge } from '#server/import/table/values/hedgeIn.ts';
import { plainDigits } from '#server/import/table/values/plainDigits.ts';
import { dateIn, type DateForms } from '#server/import/table/values/dateIn.ts';
import { decimalIn, type DecimalMark } from '#server/import/table/values/decimalIn.ts';

/** A cell of the file that shows something, and its line. */
type Example = { readonly line: number; readonly text: string };

/** Cells that can be read in one way only: how many, and the first. */
type OneWay = { readonly number: number; readonly example: Example | null };

/** How often cells can be read in two ways, with the first of them as either reads it, or in one of them only. */
type TwoWays = {
  readonly both: number;
  readonly example: (Example & { readonly first: string; readonly second: string }) | null;
  readonly first: OneWay;
  readonly second: OneWay;
};

/** What the cells of a column hold. filled: how many say anything; dates, numbers: how many are one in whatever way; of dates the first is the day before the month, of numbers the point before decimals; short: dates whose year has two digits; hijri: those that may be of that calendar; several: cells with ; in them; hedged: the first that is only about, at least or at most what it writes; other: what is none of them, empty: the line of the first cell that says nothing. */
export type ColumnSurvey = {
  readonly name: string;
  readonly filled: number;
  readonly dates: TwoWays & {
    readonly number: number;
    readonly short: Example | null;
    readonly hijri: Example | null;
    readonly other: Example | null;
  };
  readonly numbers: TwoWays & {
    readonly number: number;
    readonly other: Example | null;
    readonly hedged: (Example & { readonly is: Hedge }) | null;
  };
  readonly several: Example | null;
  readonly empty: number | null;
};

const shortCentury = 1950;

/** Looks through the cells of a column, one after the other, as they are without what stands for nothing. */
export function columnSurveyor(name: string): { add: (cell: string, line: number) => void; survey: () => ColumnSurvey } {
  let [filled, dateCount, numberCount] = [0, 0, 0];
  let [short, hijri, several, noDate, noNumber]: (Example | null)[] = [null, null, null, null, null];
  let hedged: ColumnSurvey['numbers']['hedged'] = null;
  let empty: number | null = null;
  const dates = twoWays();
  const numbers = twoWays();
  return {
    add(cell, line) {
      if (cell === '') {
        empty ??= line;
        return;
      }
      const text = cell.slice(0, 100);
      filled += 1;
      if (cell.includes(';')) several ??= { line, text };
      const dated = (order: DateForms['order']) => readDate(cell, order);
      const [day, month] = [dated('dmy'), dated('mdy')];
      if (day !== null || month !== null) {
        dateCount += 1;
        if (/^\D*\d{1,2}[./ -]\d{1,2}[./ -]\d{2}$/u.test(plainDigits(cell))) short ??= { line, text };
        if (/(?:^|\/)1[3-5]\d\d(?!\d)/u.test(day ?? month ?? '')) hijri ??= { line, text };
        dates.add({ line, text }, day, month);
      } else noDate ??= { line, text };
      const { is, rest } = hedgeIn(plainDigits(cell));
      const bare = bareNumber(rest);
      const counted = (mark: DecimalMark) => readNumber(bare, mark);
      const [point, comma] = [counted('.'), counted(',')];
      if (point !== null || comma !== null) {
        numberCount += 1;
        if (is !== null) hedged ??= { line, text, is };
        if (readNumber(bare, null) === null || point === null || comma === null) numbers.add({ line, text }, point, comma);
      } else noNumber ??= { line, text };
    },
    survey: () => ({
      name,
      filled,
      dates: { ...dates.found(), number: dateCount, short: short ?? null, hijri: hijri ?? null, other: noDate ?? null },
      numbers: { ...numbers.found(), number: numberCount, other: noNumber ?? null, hedged: hedged ?? null },
      several: several ?? null,
      empty,
    }),
  };
}

function readDate(cell: string, order: DateForms['order']): string | null {
  const read = dateIn(cell, { order, century: shortCentury, isGregorian: true });
  return 'value' in read ? read.value.edtf : null;
}

function readNumber(cell: string, mark: DecimalMark): string | null {
  const read = decimalIn(cell, mark);
  return 'value' in read ? read.value.size : null;
}

function twoWays() {
  let both = 0;
  let example: TwoWays['example'] = null;
  const alone = { first: oneWay(), second: oneWay() };
  return {
    add(at: Example, first: string | null, second: string | null): void {
      if (first === second) return;
      if (first === null) alone.second.add(at);
      else if (second === null) alone.first.add(at);
      else {
        both += 1;
        example ??= { ...at, first, second };
      }
    },
    found: (): TwoWays => ({ both, example, first: alone.first.found(), second: alone.second.found() }),
  };
}

function oneWay() {
  let number = 0;
  let example: Example | null = null;
  return {
    add(at: Example): void {
      number += 1;
      example ??= at;
    },
    found: (): OneWay => ({ number, example }),
  };
}
