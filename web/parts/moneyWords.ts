import type { TFunction } from 'i18next';
import { noCurrency } from '#graph-schema/currencies.ts';

/** A sum of flows in one currency, as the API gives it. */
export type MoneyTotal = {
  readonly currency: string;
  readonly min: string;
  readonly max: string | null;
  readonly flows: number;
  readonly flowsWithoutAmount: number;
};

/** An exact decimal number with its digits in groups of three; nothing is rounded. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** A sum in words: 'at least 1,000,000,000 SYP', '200,000 USD', '150,000–250,000 USD'; that no amount is given, or no currency named: then there is no sum. */
export function totalWords({ currency, min, max, flows, flowsWithoutAmount }: MoneyTotal, t: TFunction): string {
  if (flows === flowsWithoutAmount) return t('money.none');
  if (currency === noCurrency) return t('money.unnamed');
  if (max === null) return `${t('money.atLeast')} ${grouped(min)} ${currency}`;
  return min === max ? `${grouped(min)} ${currency}` : `${grouped(min)}–${grouped(max)} ${currency}`;
}
