import type { Motive, Reliability, ReviewStatus, Stance } from '#graph-schema/generated/ontology.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

/** Where in the document: 1-based lines, and the SHA-256 of their text (trimmed, NFC, UTF-8). */
export type Locator = { readonly lineFrom: number | null; readonly lineTo: number | null; readonly sha256: string | null };

/** A claim by someone, reported somewhere, about something. transmittedBy: from the one nearest to the speaker to the one nearest to the document. */
export type AllegationRecord = {
  readonly id: Id;
  readonly claim: Localized;
  readonly stance: Stance;
  readonly speakers: readonly Id[];
  readonly transmittedBy: readonly Id[];
  readonly document: Id;
  readonly locator: Locator | null;
  readonly eventDate: FuzzyDate | null;
  readonly reportedDate: FuzzyDate | null;
  readonly reliability: Reliability | null;
  readonly credibility: number | null;
  readonly motive: Motive | null;
  readonly status: ReviewStatus;
  readonly note: Localized;
  readonly about: readonly Id[];
  readonly contradicts: readonly Id[];
};

/** A claim as a store answers it: contradicts goes both ways, and relationships are those it carries or denies, by id. */
export type Allegation = AllegationRecord & { readonly relationships: readonly Id[] };

/** As what a claim stands that counts no more for there is a newer edition of its document. */
export const supersededAs = ['SAID_AGAIN', 'SAID_OTHERWISE', 'NO_LONGER_SAID'] as const satisfies readonly ReviewStatus[];

/** Whether a claim counts no more for there is a newer edition of its document. */
export function isSuperseded({ status }: Pick<AllegationRecord, 'status'>): boolean {
  return supersededAs.some((each) => each === status);
}

/** Orders claims by document, first line, last line (none: last) and id. */
export function byPlace(
  a: Pick<AllegationRecord, 'id' | 'document' | 'locator'>,
  b: Pick<AllegationRecord, 'id' | 'document' | 'locator'>,
): number {
  return (
    byId(a.document, b.document) ||
    line(a.locator?.lineFrom) - line(b.locator?.lineFrom) ||
    line(a.locator?.lineTo) - line(b.locator?.lineTo) ||
    byId(a.id, b.id)
  );
}

function line(number: number | null | undefined): number {
  return number ?? Number.MAX_SAFE_INTEGER;
}
