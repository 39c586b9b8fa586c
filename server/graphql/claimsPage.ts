import type { AllegationsQuestion } from '#server/engine/claimsSlice.ts';
import type { Allegation } from '#server/domain/allegation.ts';

/** What claims of a list meet. */
export type ClaimConditions = Pick<AllegationsQuestion, 'speaker' | 'document' | 'about'>;

/** A page of claims, and what they meet. */
export type ClaimsPage = {
  readonly nodes: readonly Allegation[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly conditions: ClaimConditions;
};
