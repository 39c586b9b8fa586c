import Big from 'big.js';
import { fault, type Fault } from '#server/domain/words/fault.ts';

const mostWhole = 30;
const mostFraction = 12;
const pattern = /^-?(?<whole>\d+)(?:\.(?<fraction>\d+))?$/;
const shortest = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** An exact decimal number in its shortest writing: no exponent, no leading or trailing zeros. */
export type Decimal = string & { readonly brand: 'Decimal' };

/** The decimal that a text writes, or null when it writes none: up to 30 digits before the point, up to 12 after it. */
export function parseDecimal(text: string): Decimal | null {
  if (decimalFault(text) !== null) return null;
  return isShortest(text) && text !== '-0' ? text : written(new Big(text));
}

/** Why a text writes no decimal that is kept; null where it does. */
export function decimalFault(text: string): Fault | null {
  const { whole = '', fraction = '' } = pattern.exec(text)?.groups ?? {};
  if (whole === '') return fault('noDigits', { text });
  if (whole.length > mostWhole) return fault('manyDigitsBefore', { text, digits: whole.length, most: mostWhole });
  return fraction.length > mostFraction ? fault('manyDigitsAfter', { text, digits: fraction.length, most: mostFraction }) : null;
}

/** Nothing. */
export const zero: Decimal = written(new Big(0));

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return written(new Big(a).plus(b));
}

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

function written(value: Big): Decimal {
  const text = value.toFixed();
  if (!isShortest(text)) throw new TypeError(`${text} is no decimal number`);
  return text;
}

function isShortest(text: string): text is Decimal {
  return shortest.test(text);
}
