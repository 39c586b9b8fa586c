import type { Reliability } from '#graph-schema/generated/ontology.ts';
import type { Evidence } from '#server/domain/relationship.ts';

/** How well something is supported; see the type Support of the schema. */
export type Support = {
  readonly allegations: number;
  readonly denials: number;
  readonly assertions: number;
  readonly speakers: number;
  readonly assertingSpeakers: number;
  readonly documents: number;
  readonly independentDocuments: number;
  readonly bestReliability: Reliability | null;
  readonly bestCredibility: number | null;
};

/** The support that accepted claims give. */
export function supportOf(evidence: readonly Evidence[]): Support {
  const speakers = new Set<string>();
  const asserting = new Set<string>();
  const documents = new Set<string>();
  const origins = new Set<string>();
  let denials = 0;
  let assertions = 0;
  let bestReliability: Reliability | null = null;
  let bestCredibility: number | null = null;
  for (const claim of evidence) {
    for (const speaker of claim.speakers) speakers.add(speaker);
    documents.add(claim.document);
    if (claim.stance === 'DENIES') denials += 1;
    if (claim.stance !== 'ASSERTS') continue;
    assertions += 1;
    for (const speaker of claim.speakers) asserting.add(speaker);
    origins.add(claim.origin);
    if (claim.reliability !== null && (bestReliability === null || claim.reliability < bestReliability))
      bestReliability = claim.reliability;
    if (claim.credibility !== null && (bestCredibility === null || claim.credibility < bestCredibility))
      bestCredibility = claim.credibility;
  }
  return {
    allegations: evidence.length,
    denials,
    assertions,
    speakers: speakers.size,
    assertingSpeakers: asserting.size,
    documents: documents.size,
    independentDocuments: origins.size,
    bestReliability,
    bestCredibility,
  };
}

/**
 * One number that orders support, larger for better: by independent documents, then reliability, credibility, fewer denials, and the claims
 * that assert it: one that doubts it is no support. At most 8,191 documents, 1,023 denials and 4,095 assertions are told apart, so it is a whole
 * number below 2^41. A change of it needs a new format of both stores, which keep it.
 */
export function strengthOf(support: Support): number {
  const documents = Math.min(support.independentDocuments, 8191);
  const reliability = 5 - 'ABCDEF'.indexOf(support.bestReliability ?? 'F');
  const credibility = 6 - (support.bestCredibility ?? 6);
  const undenied = 1023 - Math.min(support.denials, 1023);
  const assertions = Math.min(support.assertions, 4095);
  return (((documents * 8 + reliability) * 8 + credibility) * 1024 + undenied) * 4096 + assertions;
}
