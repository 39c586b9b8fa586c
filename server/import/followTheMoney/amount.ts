import { isCurrency, noCurrency } from '#graph-schema/currencies.ts';
import { decimalFault, parseDecimal } from '#server/domain/decimal.ts';
import { unknownAmount, type Money } from '#server/domain/money.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';

/**
 * How much a record says that moved, and the properties that tell it: the amount in its own currency, else in euros, else in dollars. Of several values none is taken,
 * nor what is no plain decimal number: it is kept besides.
 */
export function amountOf({ values }: Listed): { readonly amount: Money; readonly told: readonly string[] } {
  const one = (name: string) => (values.get(name)?.length === 1 ? (values.get(name)?.[0]?.trim() ?? null) : null);
  const currency = one('currency')?.toUpperCase() ?? null;
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
    if (decimal !== null) return { amount: { currency: code, min: decimal, max: decimal, approximate: false }, told };
  }
  return { amount: unknownAmount, told: [] };
}
