import Big from 'big.js';

const pattern = /^-?\d{1,30}(?:\.\d{1,12})?$/;
const shortest = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** An exact decimal number in its shortest writing: no exponent, no leading or trailing zeros. */
export type Decimal = string & { readonly brand: 'Decimal' };

/** The decimal that a text writes, or null when it writes none: up to 30 digits, up to 12 after the point. */
export function parseDecimal(text: string): Decimal | null {
  return pattern.test(text) ? written(new Big(text)) : null;
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
