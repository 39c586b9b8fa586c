import type { TFunction } from 'i18next';
import { inFigures } from '#web/i18n/words.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { amountWords, grouped } from '#graph-schema/amountWords.ts';
import { noCurrency } from '#graph-schema/currencies.ts';

/** A sum of flows in one currency, as the API gives it. */
export type MoneyTotal = {
  readonly currency: string;
  readonly min: string;
  readonly max: string | null;
  readonly flows: number;
  readonly flowsWithoutAmount: number;
  readonly flowsApproximate: number;
  readonly flowsContested: number;
};

/** A sum in words: 'at least 1,000,000,000 SYP', 'about 200,000 USD', '150,000 to 250,000 USD'; that no amount is given, or no currency named: then there is no sum. Of how many flows somebody denies or doubts it is said. */
export function totalWords(total: MoneyTotal, language: Language, t: TFunction): string {
  const { flows: of, flowsContested: number } = total;
  const amount = sumWords(total, language, t);
  return number === 0 ? amount : t('money.contested', { amount, number, of });
}

function sumWords(total: MoneyTotal, language: Language, t: TFunction): string {
  if (total.flows === total.flowsWithoutAmount) return t('money.none');
  if (total.currency === noCurrency) return t('money.unnamed');
  return boundsWords({ ...total, about: total.flowsApproximate > 0 }, language, t);
}

/** How much lies between two bounds, in words that are no more exact than what was said. max null: there is no upper bound. about: a part of it is only about so much. */
export function boundsWords({ currency, min, max, about }: Bounds, language: Language, t: TFunction): string {
  const near = (amount: string) => (about ? t('money.near', { amount }) : amount);
  const least = inFigures(amountWords(min, currency, language), t);
  if (max === null) return t('money.least', { amount: near(least) });
  return near(min === max ? least : t('money.range', { from: grouped(min), to: amountWords(max, currency, language) }));
}

type Bounds = { readonly currency: string; readonly min: string; readonly max: string | null; readonly about: boolean };
