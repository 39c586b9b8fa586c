import { decimalFault, parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { plainDigits } from '#server/import/table/values/plainDigits.ts';
import type { Read } from '#server/import/table/values/read.ts';
import { said } from '#server/import/words/said.ts';

/** The mark before the decimals of a column; null where nobody says it. */
export type DecimalMark = '.' | ',' | null;

/** A number, its sign aside. */
export type SignedDecimal = { readonly size: Decimal; readonly isNegative: boolean };

type Wrong = Exclude<Read<never>, { readonly value: never }>;

const mostExponent = 40;
const longest = 100;

/** The number that a cell writes, exactly: with marks of thousands and decimals of both kinds, exponents (5.68E7), signs before, behind and as brackets. What can be read in two ways (1.234) is wrong. */
export function decimalIn(text: string, mark: DecimalMark): Read<SignedDecimal> {
  if (text.length > longest) return noNumber(text);
  const cell = plainDigits(text).replaceAll(/[−–]/gu, '-');
  const bracketed = /^\((.*)\)$/u.exec(cell)?.[1];
  const [, before = '', digits = '', behind = ''] = /^([+-]?) ?(.*?) ?(-?)$/u.exec(bracketed ?? cell) ?? [];
  if ([bracketed !== undefined, before !== '', behind !== ''].filter(Boolean).length > 1) return noNumber(cell);
  const [, body = digits, exponent = '0'] = /^(.*\d)[eE]([+-]?\d{1,3})$/u.exec(digits) ?? [];
  const written = marked(body, mark, exponent !== '0', cell);
  if (typeof written !== 'string') return written;
  const moved = Number(exponent);
  const exact = Math.abs(moved) > mostExponent ? null : shifted(written, moved);
  if (exact === null || !/^\d+(?:\.\d+)?$/u.test(exact)) return noNumber(cell);
  const size = parseDecimal(exact);
  if (size === null) return { wrong: decimalFault(exact) ?? said('noNumber', { cell }) };
  return { value: { size, isNegative: bracketed !== undefined || before === '-' || behind === '-' } };
}

/** The digits with a point before the decimals and no other mark. */
function marked(body: string, mark: DecimalMark, hasExponent: boolean, cell: string): string | Wrong {
  const text = body.replaceAll('٫', mark ?? ',').replaceAll('٬', mark === '.' ? ',' : '.');
  const isArabic = text !== body;
  const spaced = /[\d]['’_\u00A0\u202F ]\d/u.test(text);
  if (spaced && !/^\d{1,3}(?:['’_\u00A0\u202F ]\d{3})+(?:[.,]\d+)?$/u.test(text)) return noNumber(cell);
  const bare = text.replaceAll(/['’_\u00A0\u202F ]/gu, '');
  if (/^\d+$/u.test(bare)) return bare;
  if (!/^\d*(?:[.,]\d+)+$/u.test(bare)) return noNumber(cell);
  const last = bare.at(Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))) ?? '';
  const [whole = '', ...groups] = bare.split(/[.,]/u);
  const marks: readonly string[] = bare.match(/[.,]/gu) ?? [];
  const isMixed = new Set(marks).size > 1;
  const decimals = decimalMark();
  if (typeof decimals !== 'string') return decimals;
  const isGrouped = decimals === 'none';
  const thousands = isGrouped ? groups : groups.slice(0, -1);
  const fraction = isGrouped ? '' : (groups.at(-1) ?? '');
  const areGroups =
    thousands.length === 0 ||
    (/^\d{1,3}$/u.test(whole) &&
      thousands.every((group, index) => (index === thousands.length - 1 ? /^\d{3}$/u : /^\d{2,3}$/u).test(group)));
  const areAlike = new Set(marks.slice(0, thousands.length)).size <= 1;
  if (!areGroups || !areAlike || (spaced && thousands.length > 0)) return noNumber(cell);
  return `${whole === '' ? '0' : whole}${thousands.join('')}${fraction === '' ? '' : `.${fraction}`}`;

  function decimalMark(): string | Wrong {
    if (mark !== null) {
      if (marks.filter((sign) => sign === mark).length > 1 || (marks.includes(mark) && last !== mark)) return otherMark(cell, mark);
      return last === mark ? mark : 'none';
    }
    if (isMixed) return last;
    if (marks.length > 1) return 'none';
    const isClear =
      isArabic || spaced || hasExponent || (groups[0]?.length ?? 0) !== 3 || whole === '' || whole === '0' || whole.length > 3;
    if (isClear) return isArabic && body.includes('٬') ? 'none' : last;
    return { wrong: said('thousandsOrDecimals', { cell }) };
  }
}

const shortest = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** A number that is written as short as it can be, with a point before its decimals and nothing else; null of all others. Most cells of a table are such. */
export function bareDecimal(text: string): Decimal | null {
  return shortest.test(text) ? parseDecimal(text) : null;
}

/** A number with its point moved to the right, or to the left where it is moved by less than nothing, as short as it can be written. */
function shifted(text: string, by: number): string {
  if (by === 0 && shortest.test(text)) return text;
  const [whole = '', fraction = ''] = text.split('.');
  const digits = `${'0'.repeat(mostExponent)}${whole}${fraction}${'0'.repeat(mostExponent)}`;
  const point = mostExponent + whole.length + by;
  const [left, right] = [digits.slice(0, point).replace(/^0+(?=\d)/u, ''), digits.slice(point).replace(/0+$/u, '')];
  return right === '' ? left : `${left}.${right}`;
}

/** A number with so many noughts more; null where it is more than is kept. */
export function scaled(size: Decimal, noughts: number): Decimal | null {
  return parseDecimal(shifted(size, noughts));
}

function noNumber(cell: string): Wrong {
  return { wrong: said('noNumber', { cell }) };
}

function otherMark(cell: string, mark: string): Wrong {
  return { wrong: said('otherMark', { cell, mark }) };
}
