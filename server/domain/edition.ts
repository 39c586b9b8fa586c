import type { Language, ReviewStatus } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';

/** A claim as editions are compared by it. of: what it speaks of, in whichever words; says: all that it says of that. */
export type Compared = { readonly id: Id; readonly of: string; readonly says: string };

/** How the claims of an edition stand to those of the one before. again: of each that both make, the earlier one and whether it is in the same words. */
export type EditionMatch = {
  readonly again: ReadonlyMap<Id, { readonly earlier: Id; readonly inSameWords: boolean }>;
  readonly fresh: readonly Id[];
  readonly gone: readonly Id[];
};

/** What an edition says otherwise than the one before, by the ids of claims. */
export type EditionDifference = {
  readonly earlier: Id;
  readonly fresh: readonly Id[];
  readonly gone: readonly Id[];
  readonly changed: readonly { readonly before: Id; readonly after: Id }[];
  readonly same: number;
  readonly complete: boolean;
};

/** A claim as one edition makes it, and as the other one does. */
export type EditionClaim = { readonly before: Id | null; readonly after: Id | null };

/** The title of a document as it is told apart from those before it, which have the same. number: which edition it is, from 1. */
export function editionLabel(title: string, number: number, language: Language): string {
  return language === 'AR' ? `${title} (الطبعة ${number})` : `${title} (edition ${number})`;
}

/** What became of a claim that both editions make: what the newer one takes back is no longer said. before: its status in the earlier one, as that was brought or once the newer one has marked it; now: that of the claim in the newer one. */
export function becameOf(before: ReviewStatus, now: ReviewStatus, inSameWords: boolean): 'SAME' | 'CHANGED' | 'GONE' {
  if (now === 'RETRACTED' && (before === 'ACCEPTED' || before === 'NO_LONGER_SAID')) return 'GONE';
  const isSaidAfresh = before === 'RETRACTED' && now === 'ACCEPTED';
  return inSameWords && before !== 'SAID_OTHERWISE' && !isSaidAfresh ? 'SAME' : 'CHANGED';
}

/** A claim for comparing. relationships: those that it carries or denies. short: makes one short text of a long one, the same of the same. */
export function comparedBy(claim: AllegationRecord, relationships: readonly Id[], short: (text: string) => string): Compared {
  const { id, stance, speakers, transmittedBy, about, eventDate, reportedDate, motive, reliability, credibility } = claim;
  const texts = (text: AllegationRecord['claim']) => Object.entries(text).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    id,
    of: short(JSON.stringify([stance, speakers, transmittedBy, about.toSorted(), relationships.toSorted()])),
    says: short(
      JSON.stringify([texts(claim.claim), texts(claim.note), eventDate?.edtf, reportedDate?.edtf, motive, reliability, credibility]),
    ),
  };
}

/**
 * Compares the claims of two editions. Claims of the same in the same words are one and the same, as often as both make them; of what is left, one about something is the other's in other words only where
 * each edition has just one: else nobody knows which became which.
 */
export function matchEditions(earlier: Iterable<Compared>, later: Iterable<Compared>): EditionMatch {
  const before = Map.groupBy(earlier, ({ of }) => of);
  const now = Map.groupBy(later, ({ of }) => of);
  const again = new Map<Id, { readonly earlier: Id; readonly inSameWords: boolean }>();
  const fresh: Id[] = [];
  const gone: Id[] = [];
  for (const [of, claims] of now) {
    const left = before.get(of) ?? [];
    const others = claims.filter(({ id, says }) => {
      const at = left.findIndex((each) => each.says === says);
      const [same] = at === -1 ? [] : left.splice(at, 1);
      if (same !== undefined) again.set(id, { earlier: same.id, inSameWords: true });
      return same === undefined;
    });
    const [was, isNow] = [left[0], others[0]];
    if (left.length === 1 && others.length === 1 && was !== undefined && isNow !== undefined) {
      again.set(isNow.id, { earlier: was.id, inSameWords: false });
      left.splice(0, 1);
    } else fresh.push(...others.map(({ id }) => id));
  }
  for (const left of before.values()) gone.push(...left.map(({ id }) => id));
  return { again, fresh, gone };
}
