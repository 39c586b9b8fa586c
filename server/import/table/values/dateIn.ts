import { NoDate } from '#server/domain/date/noDate.ts';
import { isDate, parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { monthNumber, namesHijriMonth } from '#server/import/table/values/monthNumbers.ts';
import { plainDigits } from '#server/import/table/values/plainDigits.ts';
import type { Read } from '#server/import/table/values/read.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** The orders in which a column may write the numbers of a date; open: what can be read in two ways is left open between them. */
export const dateOrders = ['dmy', 'mdy', 'ymd', 'open'] as const;

/** How a column writes dates. order: null where nobody says it; century: the first of the hundred years that two digits mean, null where they mean none; isGregorian: whether somebody says that its years are of that calendar. */
export type DateForms = {
  readonly order: (typeof dateOrders)[number] | null;
  readonly century: number | null;
  readonly isGregorian: boolean;
};

const longest = 100;

type Parts = { readonly year: string; readonly month?: string | undefined; readonly day?: string | undefined };

const time = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/iu;
const three = /^(\d{1,4})(?:(?:\. ?|\/|-| )(\d{1,2})(?:\. ?|\/|-| ))(\d{1,4})$/u;
const ordinal = '(?:st|nd|rd|th|er|\\.)?';
const named: readonly (readonly [RegExp, (match: readonly string[]) => readonly [day: string | undefined, month: string, year: string]])[] =
  [
    [
      new RegExp(`^(\\d{1,2})${ordinal}[ -]?(?:of |de )?(\\p{L}[\\p{L}\\p{M}. ]*?)\\.?,?(?: de|[ -])? ?(\\d{4})$`, 'u'),
      ([, d, m = '', y = '']) => [d, m, y],
    ],
    [new RegExp(`^(\\p{L}[\\p{L}\\p{M}.]*) (\\d{1,2})${ordinal},? (\\d{4})$`, 'u'), ([, m = '', d, y = '']) => [d, m, y]],
    [/^(\p{L}[\p{L}\p{M}. ]*?)\.?,?(?: de|[ -]) ?(\d{4})$/u, ([, m = '', y = '']) => [undefined, m, y]],
  ];

/** The date that a cell writes, as precisely as it says it. The time of a day is left out. What can be read in two ways is wrong, and so is a year that may be of the Hijri calendar. */
export function dateIn(text: string, forms: DateForms): Read<FuzzyDate> {
  const cell = text.length > longest ? '' : plainDigits(text);
  if (cell === '') return noDate(text);
  if (/هـ?$/u.test(cell) || namesHijriMonth(cell)) return wrong('hijriDate', cell);
  const plain = cell.replace(time, '').replace(/ ?م$/u, '');
  const parts = partsOf(plain, forms);
  if (parts !== null && 'wrong' in parts) return parts;
  const edtf =
    parts === null
      ? plain
      : [parts.year, parts.month, parts.day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  if (parts === null && !isDate(plain)) return noDate(cell);
  if (!forms.isGregorian && /(?:^|\/)1[3-5]\d\d(?!\d)/u.test(edtf)) return wrong('perhapsHijri', cell);
  return parsed(edtf, cell);
}

function partsOf(text: string, forms: DateForms): Parts | null | Exclude<Read<never>, { readonly value: never }> {
  const [, first, second, third] = three.exec(text) ?? [];
  if (first !== undefined && second !== undefined && third !== undefined) return threeNumbers(text, [first, second, third], forms);
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/u.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return { year, month };
  const [, before, after] = /^(\d{4})[./-](\d{1,2})$/u.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return { year: before, month: after };
  const [, y, m, d] = /^((?:1[6-9]|20)\d{2})(\d{2})(\d{2})$/u.exec(text) ?? [];
  if (y !== undefined && m !== undefined && d !== undefined) return { year: y, month: m, day: d };
  for (const [pattern, read] of named) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [day, word, of] = read(match);
    const number = monthNumber(word);
    if (number !== null) return { year: of, month: String(number), ...(day !== undefined && { day }) };
  }
  return null;
}

function threeNumbers(
  text: string,
  [first, second, third]: readonly [string, string, string],
  { order, century }: DateForms,
): ReturnType<typeof partsOf> {
  if (first.length === 4) return { year: first, month: second, day: third };
  if (first.length === 3 || third.length === 3 || (third.length === 1 && order !== 'ymd')) return null;
  if (third.length <= 2 || order === 'ymd') {
    if (order === null || order === 'open' || century === null) return wrong('twoDigitYear', text);
    if (third.length === 4) return null;
    const [short, ...rest] = order === 'ymd' ? [first, third, second] : [third, first, second];
    const year = String(century + ((((Number(short) - century) % 100) + 100) % 100));
    const [day, month] = order === 'mdy' ? [rest[1], rest[0]] : rest;
    return { year, month, day };
  }
  const [a, b] = [Number(first), Number(second)];
  const isEither = a <= 12 && b <= 12 && a !== b;
  if (order === null && isEither) return wrong('dayOrMonth', text);
  if (order === 'open' && isEither) return { year: third, month: eitherOf(first, second), day: eitherOf(first, second) };
  const isMonthFirst = order === 'mdy' || (order !== 'dmy' && b > 12);
  return isMonthFirst ? { year: third, month: first, day: second } : { year: third, month: second, day: first };
}

/** What may be one number or the other: the digits that they share, X for the others. */
function eitherOf(one: string, other: string): string {
  const [a, b] = [one.padStart(2, '0'), other.padStart(2, '0')];
  return a.replaceAll(/\d/gu, (digit, at: number) => (digit === b[at] ? digit : 'X'));
}

function parsed(edtf: string, cell: string): Read<FuzzyDate> {
  try {
    return { value: parseFuzzyDate(edtf) };
  } catch (error) {
    if (!(error instanceof NoDate)) throw error;
    return wrong('noSuchDay', cell, { edtf });
  }
}

function noDate(cell: string): Read<FuzzyDate> {
  if (/^\d{5}(?:[.,]\d+)?$/u.test(cell)) return wrong('dayNumber', cell);
  return wrong('noDate', cell);
}

function wrong(code: Said['code'], cell: string, more: Said['values'] = {}): Exclude<Read<never>, { readonly value: never }> {
  return { wrong: said(code, { ...more, cell }) };
}
