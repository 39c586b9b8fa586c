import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import { assertionOf, motivesOf, type Evidence } from '#server/domain/relationship.ts';
import type { KeptTie } from '#server/export/publish/keptTies.ts';
import type { ShownClaim, ShownTie } from '#server/export/publish/published.ts';
import { shuffled } from '#server/export/publish/shuffled.ts';

/** A date as the file tells it. */
export type Dated = (date: FuzzyDate | null) => FuzzyDate | null;

type Showing = {
  readonly claims: readonly AllegationRecord[];
  readonly key: (id: Id) => string;
  readonly numberOf: (document: Id) => number;
  readonly dated: Dated;
  readonly random: () => number;
};

/** Ties as the file tells them, in the order of the keys of their ends; the claims of each by the numbers of their documents. */
export function shownTies(kept: readonly KeptTie[], { claims, key, numberOf, dated, random }: Showing): readonly ShownTie[] {
  const happened = new Map(claims.map(({ id, eventDate }) => [id, eventDate] as const));
  const shownClaim = (each: Evidence): ShownClaim => ({
    stance: each.stance,
    speakers: [...new Set(each.speakers.map(key))],
    through: [...new Set(each.transmittedBy.map(key))],
    document: numberOf(each.document),
    grade: each.reliability === null && each.credibility === null ? null : `${each.reliability ?? 'F'}${each.credibility ?? 6}`,
    motive: each.motive,
    date: dated(happened.get(each.allegation) ?? null),
  });
  return kept
    .map(({ record, evidence }) => ({
      type: record.type,
      source: key(record.source),
      target: key(record.target),
      assertion: assertionOf({ inferred: record.inferred, evidence }) ?? 'INFERRED',
      date: dated(record.date),
      motives: motivesOf(evidence),
      claims: shuffled(evidence, random)
        .map(shownClaim)
        .toSorted((a, b) => a.document - b.document),
    }))
    .toSorted((a, b) => placeOf(a.source) - placeOf(b.source) || placeOf(a.target) - placeOf(b.target))
    .map((tie, at) => ({ ...tie, key: `t${at + 1}` }));
}

function placeOf(key: string): number {
  return Number(key.slice(1));
}
