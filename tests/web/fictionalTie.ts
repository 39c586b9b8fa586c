import type { KnownTie } from '#web/session/known.ts';

/** A tie as the page knows it, of people who do not exist. */
export function fictionalTie(id: string, source: string, target: string): KnownTie {
  return {
    id,
    type: 'MEMBER_OF',
    source,
    target,
    dated: false,
    assertion: 'ASSERTED',
    motives: [],
    claims: 1,
    denials: 0,
    independentDocuments: 1,
    allegations: [],
  };
}
