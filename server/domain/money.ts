import { amountWords, grouped } from '#graph-schema/amountWords.ts';
import { noCurrency } from '#graph-schema/currencies.ts';
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

/**
 * A sum of flows in one currency; min and max are sums of the least and of the greatest amounts. Flows that name no currency are counted under XXX
 * and never added, for two of them may be in two currencies: then min is 0, max is null, and flowsUnnamed counts those that have an amount.
 * flowsApproximate: of how many the amount is only about what is said; flowsInferred: of how many an editor alone says that the money is the
 * entity's; flowsContested: of how many somebody denies or doubts it; flowsUnasserted: of how many nobody asserts it, which are in no sum.
 */
export type MoneyTotal = {
  readonly currency: string;
  readonly min: Decimal;
  readonly max: Decimal | null;
  readonly flows: number;
  readonly flowsWithoutAmount: number;
  readonly flowsUnnamed: number;
  readonly flowsApproximate: number;
  readonly flowsInferred: number;
  readonly flowsContested: number;
  readonly flowsUnasserted: number;
};

/** How it stands with what joins a flow to whose sum it is counted in; unasserted: claims only deny or doubt it. */
export type FlowStanding = { readonly inferred: boolean; readonly contested: boolean; readonly unasserted: boolean };

/** The amount in words, digits grouped by threes, its currency behind it, or that none is named: 'more than 1,000,000,000 SYP'. */
export function moneyLabel({ currency, min, max, approximate }: Money, language: Language): string {
  const words = wordsIn(language).money;
  const amount = (value: Decimal) => (isNamed(currency) ? amountWords(value, currency, language) : words.unnamed(grouped(value)));
  const exactly = approximate ? words.about : (text: string) => text;
  if (min === null) return max === null ? words.none : words.most(exactly(amount(max)));
  if (max === null) return words.least(exactly(amount(min)));
  return exactly(compareDecimals(min, max) === 0 ? amount(min) : words.range(grouped(min), amount(max)));
}

/** The sums per currency, in the order of the codes. Nothing is added across currencies, nor where none is named. */
export function totals(flows: readonly (FlowStanding & { readonly amount: Money })[]): MoneyTotal[] {
  const sums = new Map<string, MoneyTotal>();
  for (const { amount, inferred, contested, unasserted } of flows) {
    const { currency, approximate } = amount;
    const { min, max } = unasserted ? { min: zero, max: zero } : amount;
    const isAdded = isNamed(currency);
    const code = isAdded ? currency : noCurrency;
    const sum = sums.get(code) ?? {
      currency: code,
      min: zero,
      max: zero,
      flows: 0,
      flowsWithoutAmount: 0,
      flowsUnnamed: 0,
      flowsApproximate: 0,
      flowsInferred: 0,
      flowsContested: 0,
      flowsUnasserted: 0,
    };
    const unknown = amount.min === null && amount.max === null;
    sums.set(code, {
      currency: code,
      min: min === null || !isAdded ? sum.min : addDecimals(sum.min, min),
      max: sum.max === null || max === null || !isAdded ? null : addDecimals(sum.max, max),
      flows: sum.flows + 1,
      flowsWithoutAmount: sum.flowsWithoutAmount + (unknown ? 1 : 0),
      flowsUnnamed: sum.flowsUnnamed + (isAdded || unknown ? 0 : 1),
      flowsApproximate: sum.flowsApproximate + (approximate && !unknown ? 1 : 0),
      flowsInferred: sum.flowsInferred + (inferred ? 1 : 0),
      flowsContested: sum.flowsContested + (contested ? 1 : 0),
      flowsUnasserted: sum.flowsUnasserted + (unasserted ? 1 : 0),
    });
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function isNamed(currency: string | null): currency is string {
  return currency !== null && currency !== noCurrency;
}
