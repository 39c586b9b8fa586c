import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

/** A part of a text, in UTF-16 code units: from the first of it up to the first behind it. */
export type TextSpan = { readonly from: number; readonly to: number };

/** An entity that a text may mean. score: 0 to 1; marks: where the words of matchedName stand that were met, in order. */
export type Hit = {
  readonly entity: Id;
  readonly score: number;
  readonly matchedName: string;
  readonly marks: readonly TextSpan[];
  readonly why: Localized;
};
