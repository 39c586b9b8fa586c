import { isMoney, type EntityRecord } from '#server/domain/entity.ts';
import { unknownAmount, type Money } from '#server/domain/money.ts';

/** How much a money flow moved. */
export function amountOf(flow: EntityRecord): Money {
  const amount = flow.properties['amount'];
  return isMoney(amount) ? amount : unknownAmount;
}
