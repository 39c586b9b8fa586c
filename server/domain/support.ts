import type { Reliability } from '#graph-schema/generated/ontology.ts';
import type { Evidence } from '#server/domain/relationship.ts';

/** How well something is supported; see the type Support of the schema. */
export type Support = {
  readonly allegations: number;
  readonly denials: number;
  readonly speakers: number;
  readonly documents: number;
  readonly independentDocuments: number;
  readonly bestReliability: Reliability | null;
  readonly bestCredibility: number | null;
};

/** The support that accepted claims give. */
export function supportOf(evidence: readonly Evidence[]): Support {
  const asserting = evidence.filter((each) => each.stance === 'ASSERTS');
  const reliabilities = asserting.flatMap((each) => each.reliability ?? []).toSorted();
  const credibilities = asserting.flatMap((each) => each.credibility ?? []).toSorted();
  return {
    allegations: evidence.length,
    denials: evidence.filter((each) => each.stance === 'DENIES').length,
    speakers: new Set(evidence.flatMap((each) => each.speakers)).size,
    documents: new Set(evidence.map((each) => each.document)).size,
    independentDocuments: new Set(asserting.map((each) => each.origin)).size,
    bestReliability: reliabilities[0] ?? null,
    bestCredibility: credibilities[0] ?? null,
  };
}

/** Positive when a is better supported than b: by independent documents, then reliability, credibility, fewer denials, and claims that assert it. */
export function compareSupport(a: Support, b: Support): number {
  return (
    a.independentDocuments - b.independentDocuments ||
    reliabilityRank(b.bestReliability) - reliabilityRank(a.bestReliability) ||
    (b.bestCredibility ?? 6) - (a.bestCredibility ?? 6) ||
    b.denials - a.denials ||
    a.allegations - a.denials - (b.allegations - b.denials)
  );
}

function reliabilityRank(reliability: Reliability | null): number {
  return 'ABCDEF'.indexOf(reliability ?? 'F');
}
