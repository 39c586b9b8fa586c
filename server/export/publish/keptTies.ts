import type { AllegationRecord } from '#server/domain/allegation.ts';
import { evidenceOf, originIn } from '#server/domain/evidence.ts';
import type { Id } from '#server/domain/id.ts';
import { assertionOf, type Evidence, type RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Asked } from '#server/export/publish/asked.ts';
import type { CountedChange } from '#server/export/publish/changes.ts';

/** A relationship with the claims of it that stay. */
export type KeptTie = { readonly record: RelationshipRecord; readonly evidence: readonly Evidence[] };

/** Told for each thing that is dropped or changed, or once for so many. */
export type Count = (what: CountedChange, by?: number) => void;

/**
 * The ties that may be published: those that an accepted claim speaks of or an editor inferred. An assertion under the grade goes, and with the last one the tie. What denies or doubts a tie stays as
 * long as the tie does, however it is graded, so that nothing becomes undisputed by it, and what somebody asserted never becomes what is only denied.
 */
export function keptTies(part: Batch, asked: Asked, same: (id: Id) => Id, count: Count): readonly KeptTie[] {
  const claims = new Map(part.allegations.map((each) => [each.id, each] as const));
  const documents = new Map(part.documents.map((each) => [each.id, each] as const));
  const origin = originIn((id) => documents.get(id)?.copyOf ?? null);
  const graded = new Set<Id>();
  const kept = part.relationships.flatMap((record): readonly KeptTie[] => {
    const all = evidenceOf(claimsOf(record, claims), origin);
    const was = assertionOf({ inferred: record.inferred, evidence: all });
    if (was === null) count('unsaidTies');
    else if (same(record.source) === same(record.target)) count('innerTies');
    else {
      const good = all.filter((each) => isGood(each, asked));
      for (const each of all) if (each.stance === 'ASSERTS' && !good.includes(each)) graded.add(each.allegation);
      const evidence = all.filter((each) => each.stance !== 'ASSERTS' || good.includes(each));
      if (was === 'INFERRED' || good.some(({ stance }) => was !== 'ASSERTED' || stance === 'ASSERTS')) return [{ record, evidence }];
      count('weakTies');
    }
    return [];
  });
  count('gradedClaims', graded.size);
  count('waitingClaims', part.allegations.filter(({ status }) => status !== 'ACCEPTED').length);
  const carrying = new Set(kept.flatMap(({ evidence }) => evidence.map(({ allegation }) => allegation)));
  count('freeClaims', part.allegations.filter(({ id, status }) => status === 'ACCEPTED' && !carrying.has(id) && !graded.has(id)).length);
  return kept;
}

function claimsOf({ allegations }: RelationshipRecord, claims: ReadonlyMap<Id, AllegationRecord>): readonly AllegationRecord[] {
  return allegations.flatMap((id) => claims.get(id) ?? []);
}

/** What nobody graded is as good as what cannot be judged. */
function isGood({ reliability, credibility }: Evidence, asked: Asked): boolean {
  return (reliability ?? 'F') <= (asked.reliability ?? 'F') && (credibility ?? 6) <= (asked.credibility ?? 6);
}
