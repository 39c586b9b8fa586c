import { fuzzyDateLabel } from '#server/domain/date/label.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

/** Fields of a date. */
export const fuzzyDate: Resolvers = {
  FuzzyDate: { label: (row, { language }) => fuzzyDateLabel(row, language ?? 'EN') },
};
