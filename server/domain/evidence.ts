import { byPlace, type AllegationRecord } from '#server/domain/allegation.ts';
import type { Evidence } from '#server/domain/relationship.ts';
import type { Id } from '#server/domain/id.ts';

/** The evidence that a relationship's claims give: the accepted ones, in the order of their places. originOf: the document that a document was copied from, followed to the root, or that document. */
export function evidenceOf(allegations: readonly AllegationRecord[], originOf: (document: Id) => Id): Evidence[] {
  return inPlaces(allegations.filter(isAccepted)).map((claim) => evidenceFrom(claim, originOf));
}

/** Whether a claim is evidence at all. */
export function isAccepted({ status }: AllegationRecord): boolean {
  return status === 'ACCEPTED';
}

/** The evidence that an accepted claim is. */
export function evidenceFrom(claim: AllegationRecord, originOf: (document: Id) => Id): Evidence {
  const { id, stance, speakers, transmittedBy, document, reliability, credibility, motive } = claim;
  return { allegation: id, stance, speakers, transmittedBy, document, origin: originOf(document), reliability, credibility, motive };
}

/** Claims in the order of their places. */
function inPlaces(claims: readonly AllegationRecord[]): readonly AllegationRecord[] {
  return claims.length < 2 ? claims : claims.toSorted(byPlace);
}

/** The root of a document's copyOf chain; the document itself where it is no copy. Each document is looked up once. The chain has no cycle: checkBatch refuses one. */
export function originIn(copyOf: (document: Id) => Id | null): (document: Id) => Id {
  const origins = new Map<Id, Id>();
  return (document) => {
    const passed: Id[] = [];
    let at = document;
    let origin = origins.get(at);
    while (origin === undefined) {
      passed.push(at);
      const next = copyOf(at);
      origin = next === null ? at : origins.get(next);
      at = next ?? at;
    }
    for (const each of passed) origins.set(each, origin);
    return origin;
  };
}
