import { isFuzzyDate, isMoney, type EntityRecord } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { unknownAmount, type Money } from '#server/domain/money.ts';

/** How much a money flow moved. */
export function amountOf(flow: EntityRecord): Money {
  const amount = flow.properties['amount'];
  return isMoney(amount) ? amount : unknownAmount;
}

/** When a money flow moved; null when no source says. */
export function dateOf(flow: EntityRecord): FuzzyDate | null {
  const date = flow.properties['date'];
  return isFuzzyDate(date) ? date : null;
}
