import { parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { isDate, parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Money } from '#server/domain/money.ts';
import type { Asked } from '#server/export/publish/asked.ts';

const lengthOf = { year: 4, month: 7 } as const;

/** A date as it is told; null where nothing of it is. The coarse one holds all days of the other. */
export function coarseDate(date: FuzzyDate | null, form: Asked['dates']): FuzzyDate | null {
  if (date === null || form === 'hidden') return null;
  if (form === 'exact') return date;
  const [from, to] = [date.earliest, date.latest].map((day) => day?.slice(0, lengthOf[form]) ?? '');
  if (from === '' && to === '') return null;
  const edtf = from === to ? `${from}${date.exact ? '' : '~'}` : `${from}/${to}`;
  return isDate(edtf) ? parseFuzzyDate(edtf) : null;
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
