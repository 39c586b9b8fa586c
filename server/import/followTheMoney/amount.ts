import { isCurrency, noCurrency } from '#graph-schema/currencies.ts';
import { decimalFault, parseDecimal } from '#server/domain/decimal.ts';
import { unknownAmount, type Money } from '#server/domain/money.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';

/** The currencies that have a property of their own. */
export const ownProperty: ReadonlyMap<string, string> = new Map([
  ['EUR', 'amountEur'],
  ['USD', 'amountUsd'],
]);

/**
 * How much a record says that moved, and the properties that tell it: the amount in its own currency, else in euros, else in dollars. Of several values none is taken,
 * nor what is no plain decimal number: it is kept besides. So is a currency that has a property of its own, for there it is told which of the two says the amount.
 */
export function amountOf({ values }: Listed): { readonly amount: Money; readonly told: readonly string[] } {
  const one = (name: string) => (values.get(name)?.length === 1 ? (values.get(name)?.[0]?.trim() ?? null) : null);
  const currency = one('currency')?.toUpperCase() ?? null;
  const isTold = (name: string) => name !== 'currency' || (values.get('currency')?.[0] === currency && !ownProperty.has(currency));
  const ways: readonly (readonly [name: string, currency: string | null, told: readonly string[]])[] = [
    ['amount', currency !== null && isCurrency(currency) ? currency : null, ['amount', 'currency']],
    ['amountEur', 'EUR', ['amountEur']],
    ['amountUsd', 'USD', ['amountUsd']],
    ['amount', values.has('currency') ? null : noCurrency, ['amount']],
  ];
  for (const [name, code, told] of ways) {
    const text = one(name);
    if (code === null || text === null || text.startsWith('-') || decimalFault(text) !== null) continue;
    const decimal = parseDecimal(text);
    if (decimal === null) continue;
    const isPlain = values.get(name)?.[0] === decimal;
    return { amount: { currency: code, min: decimal, max: decimal, approximate: false }, told: isPlain ? told.filter(isTold) : [] };
  }
  return { amount: unknownAmount, told: [] };
}
