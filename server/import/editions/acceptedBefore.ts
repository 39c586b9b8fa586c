import type { AllegationRecord } from '#server/domain/allegation.ts';
import { comparedBy } from '#server/domain/edition.ts';
import type { Id } from '#server/domain/id.ts';
import { historyKey } from '#server/engine/store.ts';
import { digest } from '#server/import/digest.ts';
import { claimsIn } from '#server/import/editions/claimsIn.ts';
import type { LandingReading } from '#server/import/land.ts';

const stepsAtOnce = 100;

/** Whether a person accepted what a claim says where it stands in the store by an id, or where an edition before that says the same in the same text. */
export type Accepted = (reading: LandingReading, claim: AllegationRecord, stored: Id) => Promise<boolean>;

/** Looks up what was accepted; the claims of an edition are read once. */
export function createAccepted(): Accepted {
  const waiting = new Map<Id, Promise<ReadonlyMap<string, Id>>>();
  const standing = (reading: LandingReading, document: Id): Promise<ReadonlyMap<string, Id>> => {
    const found = waiting.get(document) ?? standingIn(reading, document);
    waiting.set(document, found);
    return found;
  };
  return async (reading, claim, stored) => {
    const key = textOf(claim);
    let [at] = await reading.writtenAllegations([stored]);
    for (const seen = new Set<Id>(); at !== null && at !== undefined && !seen.has(at.id) && textOf(at) === key;) {
      if (await wasAccepted(reading, at.id)) return true;
      seen.add(at.id);
      const [document] = await reading.documents([at.document]);
      if (!document?.succeeds) return false;
      const before: Id | undefined = (await standing(reading, document.succeeds)).get(key);
      [at] = before === undefined ? [null] : await reading.writtenAllegations([before]);
    }
    return false;
  };
}

/** The claims of a document that the edition after it says again, by what they say and the text that says it. */
async function standingIn(reading: LandingReading, document: Id): Promise<ReadonlyMap<string, Id>> {
  const found = new Map<string, Id>();
  for await (const { claim } of claimsIn(reading, document)) if (claim.status === 'SAID_AGAIN') found.set(textOf(claim), claim.id);
  return found;
}

/** What a claim says, of whom, and the text of the place that says it. */
function textOf(claim: AllegationRecord): string {
  const { of, says } = comparedBy(claim, [], digest);
  return JSON.stringify([of, says, claim.locator?.sha256 ?? claim.id]);
}

/** Whether a claim that waited was accepted since, which no file does; one that was read as no denial once never waited. */
async function wasAccepted(reading: LandingReading, id: Id): Promise<boolean> {
  for (let after: string | null = null; ;) {
    const { items, more } = await reading.history({ id, first: stepsAtOnce, after });
    const isFound = items.some(
      ({ record }) => record.list === 'allegations' && record.before?.status === 'PROPOSED' && record.after?.status === 'ACCEPTED',
    );
    const last = items.at(-1);
    if (isFound || !more || last === undefined) return isFound;
    after = historyKey(last);
  }
}
