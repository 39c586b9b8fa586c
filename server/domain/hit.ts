import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

/** A part of a text, in UTF-16 code units: from the first of it up to the first behind it. */
export type TextSpan = { readonly from: number; readonly to: number };

/** What an entity that was found is to one who asked: it may be meant, it is a weak match, or it has another name. */
export type MatchStrength = 'MEANT' | 'WEAK' | 'OTHER';

/** An entity that a text may mean. score: 0 to 1, 0.7 or more where it may be meant, below it otherwise; marks: where the words of matchedName stand that were met, in order. */
export type Hit = {
  readonly entity: Id;
  readonly score: number;
  readonly strength: MatchStrength;
  readonly matchedName: string;
  readonly marks: readonly TextSpan[];
  readonly why: Localized;
};
