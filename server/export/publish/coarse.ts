import { parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { isDate, parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Money } from '#server/domain/money.ts';
import type { Asked } from '#server/export/publish/asked.ts';

const lengthOf = { year: 4, month: 7 } as const;

/** A date as it is told; null where nothing of it is. The coarse one holds all days of the other, and is as doubtful: about, perhaps, or within. */
export function coarseDate(date: FuzzyDate | null, form: Asked['dates']): FuzzyDate | null {
  if (date === null || form === 'hidden') return null;
  if (form === 'exact' || isYear(date)) return date;
  const [from, to] = [date.earliest?.slice(0, lengthOf[form]) ?? '', date.latest?.slice(0, lengthOf[form]) ?? ''];
  if (from === '' && to === '') return null;
  const hedged = (end: string) => (end === '' ? '' : `${end}${hedgeOf(date)}`);
  const edtf = from === to ? hedged(from) : `${hedged(from)}/${hedged(to)}`;
  return isDate(edtf) ? parseFuzzyDate(edtf) : null;
}

/** Whether a date is a year, or one of several whose last digits nobody knows: nothing of it is finer than is told, and from the first of them to the last would say that it went on. */
function isYear({ edtf }: FuzzyDate): boolean {
  return /^\d{2}[\dX]{2}$/.test(edtf);
}

/** The sign of a date that is only about what it writes, perhaps that, or both. */
function hedgeOf({ edtf }: FuzzyDate): '' | '~' | '?' | '%' {
  const [about, perhaps] = [/[~%]/.test(edtf), /[?%]/.test(edtf)];
  if (about) return perhaps ? '%' : '~';
  return perhaps ? '?' : '';
}

/** An amount as it is told: between the powers of ten on both sides of it; null where nothing of it is. */
export function coarseAmount(money: Money, form: Asked['amounts']): Money | null {
  if (form === 'hidden') return null;
  if (form === 'exact') return money;
  const { currency, min, max } = money;
  return { currency, min: min === null ? null : powerOfTen(min, 0), max: max === null ? null : powerOfTen(max, 1), approximate: false };
}

/** The greatest power of ten that is no greater than an amount, or the least that is greater; 0 and 1 for less than one. */
function powerOfTen(amount: Decimal, above: 0 | 1): Decimal | null {
  const whole = amount.replace(/^-/, '').replace(/\..*$/, '');
  if (whole === '0') return parseDecimal(String(above));
  return parseDecimal(`1${'0'.repeat(whole.length - 1 + above)}`);
}
