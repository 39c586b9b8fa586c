import { byPlace, type AllegationRecord } from '#server/domain/allegation.ts';
import type { Evidence } from '#server/domain/relationship.ts';
import type { Id } from '#server/domain/id.ts';

/** The evidence that a relationship's claims give: the accepted ones, in the order of their places. originOf: the document that a document was copied from, followed to the root, or that document. */
export function evidenceOf(allegations: readonly AllegationRecord[], originOf: (document: Id) => Id): Evidence[] {
  return allegations
    .filter((each) => each.status === 'ACCEPTED')
    .toSorted(byPlace)
    .map(({ id, stance, speakers, transmittedBy, document, reliability, credibility, motive }) => ({
      allegation: id,
      stance,
      speakers,
      transmittedBy,
      document,
      origin: originOf(document),
      reliability,
      credibility,
      motive,
    }));
}

/** The root of a document's copyOf chain; the document itself where it is no copy. The chain has no cycle: checkBatch refuses one. */
export function originIn(copyOf: (document: Id) => Id | null): (document: Id) => Id {
  return (document) => {
    let at = document;
    for (let next = copyOf(at); next !== null; next = copyOf(at)) at = next;
    return at;
  };
}
