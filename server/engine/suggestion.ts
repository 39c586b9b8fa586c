import type { Omission } from '#graph-schema/omission.ts';
import type { LikenessBand } from '#graph-schema/generated/ontology.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

/** One thing that speaks for two entities being one (weight above zero) or against it. */
export type LikenessEvidence = { readonly text: Localized; readonly weight: number };

/** A word of a's name and the word of b's that it met, as they are compared. how: by what rule, and how rare it is, in words. */
export type MatchedWord = { readonly a: string; readonly b: string; readonly how: Localized };

/** entity: only pairs with it; null: all. first: how many at most. after: the end of the page before. */
export type DuplicatesQuestion = { readonly entity: Id | null; readonly first: number; readonly after: PairCursor | null };

/** How far a page came: the last entity that was compared, and the last it was compared with where the page ended among those. */
type PairCursor = readonly [Id, Id | null];

/** compared: how many entities were compared with those of like names; common: with how many of these not all that bear their names. end: where the next page begins; null where there is none. */
export type SuggestionPage = {
  readonly suggestions: readonly Suggestion[];
  readonly compared: number;
  readonly common: number;
  readonly end: PairCursor | null;
};

/** Two entities that may be one; a is the lesser id. words: which words of the two names most alike met which; decision: the one that stands for the pair, where there is one. */
export type Suggestion = {
  readonly a: Id;
  readonly b: Id;
  readonly band: LikenessBand;
  readonly score: number;
  readonly evidence: readonly LikenessEvidence[];
  readonly omitted: readonly Omission[];
  readonly words: readonly MatchedWord[];
  readonly decision: Decision | null;
};
