import type { Omission } from '#graph-schema/omission.ts';
import type { LikenessBand } from '#graph-schema/generated/ontology.ts';
import type { Decision } from '#server/domain/decision.ts';
import { isId, type Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

const leastGain = 0.75;
const manyTies = 4;

/** One thing that speaks for two entities being one (weight above zero) or against it. */
export type LikenessEvidence = { readonly text: Localized; readonly weight: number };

/** A word of a's name and the word of b's that it met, as they are compared. how: by what rule, and how rare it is, in words. */
export type MatchedWord = { readonly a: string; readonly b: string; readonly how: Localized };

/** entity: pairs with it, which is compared at once; null: those that were found of all. first: how many at most. after: the end of the page before. */
export type DuplicatesQuestion = { readonly entity: Id | null; readonly first: number; readonly after: SuggestionEnd | null };

/** Where a page ended. */
export type SuggestionEnd = Pick<Suggestion, 'a' | 'b'> & { readonly place: string };

/** How far entities were compared with others: how many were, how many are still to be, and of how many not all that they are like were looked at. */
export type Comparing = { readonly compared: number; readonly toCompare: number; readonly inPart: number };

/** end: where the next page begins; null where there is none. */
export type SuggestionPage = Comparing & { readonly suggestions: readonly Suggestion[]; readonly end: SuggestionEnd | null };

/** A pair that was found when entities were compared. place: where it stands among all of them, in the order of texts. */
export type FoundPair = { readonly place: string; readonly a: Id; readonly b: Id };

/** An entity that is to be compared with others, by an id as it was written, since a change of this number. */
export type ToCompare = { readonly id: Id; readonly change: number };

/**
 * What came of comparing an entity: every pair with it. change: since which it was to be compared; null where it was not. complete: all that it is like
 * were looked at.
 */
export type Comparison = {
  readonly id: Id;
  readonly change: number | null;
  readonly complete: boolean;
  readonly found: readonly FoundPair[];
};

/** Two entities that may be one; a is the lesser id. ties: how many hang on the two; words: which words of the two names most alike met which; decision: the one that stands for the pair, where there is one. */
export type Suggestion = {
  readonly a: Id;
  readonly b: Id;
  readonly band: LikenessBand;
  readonly score: number;
  readonly ties: number;
  readonly evidence: readonly LikenessEvidence[];
  readonly omitted: readonly Omission[];
  readonly words: readonly MatchedWord[];
  readonly decision: Decision | null;
};

/** What deciding a pair is worth, 0 to 1: its score, less by up to a quarter the fewer ties hang on the two (none less from 10,000 on). */
function gainOf({ score, ties }: Pick<Suggestion, 'score' | 'ties'>): number {
  return score * (leastGain + (1 - leastGain) * Math.min(1, Math.log10(1 + ties) / manyTies));
}

/** Where a suggestion stands among all: those left open last, likely ones before possible ones, then by gain (largest first), then by ids. */
export function placeOf(suggestion: Pick<Suggestion, 'a' | 'b' | 'band' | 'score' | 'ties' | 'decision'>): string {
  const { a, b, band, decision } = suggestion;
  const rank = (decision === null ? 0 : 2) + (band === 'LIKELY' ? 0 : 1);
  const left = 1_000_000 - Math.round(1_000_000 * gainOf(suggestion));
  return `${rank}${String(left).padStart(7, '0')} ${a} ${b}`;
}

/** The end of a page that ended at a place; null for a text that is no place. */
export function endAt(place: string): SuggestionEnd | null {
  const [, a = '', b = ''] = /^[0-3]\d{7} (\S+) (\S+)$/.exec(place) ?? [];
  return isId(a) && isId(b) ? { a, b, place } : null;
}
