import type { Language } from '#graph-schema/generated/ontology.ts';
import { addDecimals, compareDecimals, zero, type Decimal } from '#server/domain/decimal.ts';
import { wordsIn } from '#server/domain/words/wordsIn.ts';

/** An amount as precisely as it is known. min null: none is given; max null: no upper bound. */
export type Money = {
  readonly currency: string | null;
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  readonly approximate: boolean;
};

/** The amount that no source gives. */
export const unknownAmount: Money = { currency: null, min: null, max: null, approximate: false };

/** A sum of flows in one currency; min and max are sums of the least and of the greatest amounts. */
export type MoneyTotal = {
  readonly currency: string;
  readonly min: Decimal;
  readonly max: Decimal | null;
  readonly flows: number;
  readonly flowsWithoutAmount: number;
};

/** ISO 4217's code for no currency. */
const noCurrency = 'XXX';

const currencies = new Set([...Intl.supportedValuesOf('currency'), noCurrency]);

/** Whether a code is a currency of ISO 4217. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

/** The amount in words, digits grouped by threes, the currency by its code: 'more than 1,000,000,000 SYP'. */
export function moneyLabel({ currency, min, max, approximate }: Money, language: Language): string {
  const words = wordsIn(language).money;
  const code = currency === null ? '' : ` ${currency}`;
  const amount = (value: Decimal) => `${grouped(value)}${code}`;
  const exactly = approximate ? words.about : (text: string) => text;
  if (min === null) return max === null ? words.none : words.most(exactly(amount(max)));
  if (max === null) return words.least(exactly(amount(min)));
  return exactly(compareDecimals(min, max) === 0 ? amount(min) : words.range(grouped(min), amount(max)));
}

/** The sums per currency, in the order of the codes. Nothing is added across currencies. */
export function totals(amounts: readonly Money[]): MoneyTotal[] {
  const sums = new Map<string, MoneyTotal>();
  for (const { currency, min, max } of amounts) {
    const code = currency ?? noCurrency;
    const sum = sums.get(code) ?? { currency: code, min: zero, max: zero, flows: 0, flowsWithoutAmount: 0 };
    const unknown = min === null && max === null;
    sums.set(code, {
      currency: code,
      min: min === null ? sum.min : addDecimals(sum.min, min),
      max: sum.max === null || max === null ? null : addDecimals(sum.max, max),
      flows: sum.flows + 1,
      flowsWithoutAmount: sum.flowsWithoutAmount + (unknown ? 1 : 0),
    });
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
