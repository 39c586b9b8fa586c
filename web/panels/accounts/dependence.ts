import type { VoicedTie } from '#web/panels/perspective/perspectiveAnswers.ts';
import type { AccountSide } from '#web/session/accounts.ts';
import { rootOf } from '#web/session/perspective.ts';

type Claim = VoicedTie['allegations'][number];

/**
 * Why two accounts are not independent. CLAIMS: some claims are of both. A_THROUGH_B, B_THROUGH_A: all that is known of one came through who speaks in the other.
 * ONE_DOCUMENT: both stand in one document and nowhere else, copies counted with what they were copied from. DOCUMENTS: some documents hold both.
 */
export type Dependence = 'CLAIMS' | 'A_THROUGH_B' | 'B_THROUGH_A' | 'ONE_DOCUMENT' | 'DOCUMENTS';

/** Every reason known not to count two accounts as two. */
export function dependenceOf(
  claims: Readonly<Record<AccountSide, readonly Claim[]>>,
  ids: Readonly<Record<AccountSide, string>>,
): readonly Dependence[] {
  const { a, b } = claims;
  if (a.length === 0 || b.length === 0) return [];
  const [ofA, ofB] = [documentsOf(a), documentsOf(b)];
  const shared = [...ofA].filter((id) => ofB.has(id));
  const isOne = ofA.size === 1 && ofB.size === 1 && shared.length === 1;
  const cameThrough = (some: readonly Claim[], id: string) =>
    some.every(({ transmittedBy }) => transmittedBy.some((each) => each.id === id));
  const found: readonly (readonly [Dependence, boolean])[] = [
    ['CLAIMS', a.some(({ id }) => b.some((claim) => claim.id === id))],
    ['A_THROUGH_B', cameThrough(a, ids.b)],
    ['B_THROUGH_A', cameThrough(b, ids.a)],
    ['ONE_DOCUMENT', isOne],
    ['DOCUMENTS', !isOne && shared.length > 0],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function documentsOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.map(({ document }) => rootOf(document)));
}
