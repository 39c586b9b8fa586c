import { looksAtClaims, type Perspective } from '#web/session/perspective.ts';

/** A perspective as the API takes it. */
export function filterOf(perspective: Perspective) {
  const { speakers, documents, grade, independent, inferred, denied, onlyDenied } = perspective;
  return {
    ...(speakers.length > 0 ? { speakers: [...speakers] } : {}),
    ...(documents.length > 0 ? { documents: [...documents] } : {}),
    ...(grade === 'F' ? {} : { minReliability: grade }),
    ...(independent > 1 ? { minIndependentDocuments: independent } : {}),
    includeInferred: inferred && !looksAtClaims(perspective),
    includeDenied: denied,
    includeOnlyDenied: onlyDenied,
  };
}
