import Big from 'big.js';

const pattern = /^-?\d{1,30}(?:\.\d{1,12})?$/;

/** An exact decimal number in its shortest writing: no exponent, no leading or trailing zeros. */
export type Decimal = string & { readonly brand: 'Decimal' };

/** The decimal that a text writes, or null when it writes none: up to 30 digits, up to 12 after the point. */
export function parseDecimal(text: string): Decimal | null {
  return pattern.test(text) ? written(new Big(text)) : null;
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return written(new Big(a).plus(b));
}

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

function written(value: Big): Decimal {
  return value.toFixed() as Decimal;
}
