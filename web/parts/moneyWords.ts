import type { TFunction } from 'i18next';
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
};

/** A sum in words: 'at least 1,000,000,000 SYP', '200,000 USD', '150,000 to 250,000 USD'; that no amount is given, or no currency named: then there is no sum. */
export function totalWords({ currency, min, max, flows, flowsWithoutAmount }: MoneyTotal, language: Language, t: TFunction): string {
  if (flows === flowsWithoutAmount) return t('money.none');
  if (currency === noCurrency) return t('money.unnamed');
  const least = amountWords(min, currency, language);
  if (max === null) return t('money.least', { amount: least });
  return min === max ? least : t('money.range', { from: grouped(min), to: amountWords(max, currency, language) });
}
