import { moneyLabel } from '#server/domain/money.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

/** Fields of an amount. */
export const money: Resolvers = {
  Money: { label: (row, { language }) => moneyLabel(row, language ?? 'EN') },
};
