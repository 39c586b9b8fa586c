import { describeKind } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { becameOf, comparedBy, matchEditions, type Compared } from '#server/domain/edition.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { digest } from '#server/import/digest.ts';
import { createNamesApart } from '#server/import/namesApart.ts';
import { withFormer } from '#server/import/editions/formerNames.ts';
import { otherDocuments, withoutSources, withOthers, writtenEntities } from '#server/import/editions/withOthers.ts';
import type { Edition, EditionsOf } from '#server/import/editions/editionsOf.ts';
import { isPartOf } from '#server/import/editions/reportWithin.ts';
import { createAccepted } from '#server/import/editions/acceptedBefore.ts';
import type { Earlier, EarlierClaims } from '#server/import/editions/earlierClaims.ts';
import { asked, type LandingStore } from '#server/import/land.ts';

/** What becomes of a claim of the edition before. by: the claim of this one that says it again. */
export type Mark = { readonly earlier: Id; readonly as: AllegationRecord['status']; readonly by: Id | null };

/** What editions make of those before them: a mark for each of their claims that still counts, and what differs. */
export type EditionPlan = {
  readonly marks: readonly Mark[];
  /** Claims that wait by what their file says and stand as a person accepted them in the edition before. */
  readonly accepted: ReadonlySet<Id>;
  /** How many entities only have their properties from another document than before. */
  readonly resourced: number;
  /** How many keep values, for another file of their list gave some of these, of which nobody knows whether only an edition before gave them. */
  readonly doubtful: number;
  readonly differences: readonly Difference[];
};

/** What an edition says otherwise than the one before, by the ids of claims. */
export type Difference = Edition & {
  readonly fresh: readonly Id[];
  readonly gone: readonly Id[];
  readonly changed: readonly { readonly before: Id; readonly after: Id }[];
  readonly same: number;
};

/** Compares what files say with the editions before them. parts: all that they say, in its order; waitsAlone: whether all for which a claim waits stands at its own place. Nothing is written. */
export async function planEditions(
  store: LandingStore,
  {
    found,
    earlier: before,
    waitsAlone,
  }: { readonly found: EditionsOf; readonly earlier: EarlierClaims; readonly waitsAlone: (claim: Id) => boolean },
  parts: AsyncIterable<{ readonly batch: Batch }>,
): Promise<EditionPlan> {
  const { editions } = found;
  if (editions.length === 0) return { marks: [], accepted: new Set(), differences: [], resourced: 0, doubtful: 0 };
  const brought = new Set(editions.map(({ listing }) => listing.document.id));
  const others = await asked(store, (reading) => otherDocuments(reading, found, brought));
  const publishers = new Set(editions.map(({ listing }) => listing.publisher.id));
  const later = new Map(editions.map(({ listing }) => [listing.document.id, [] as Compared[]]));
  const owners = new Map<Id, Id | null>();
  const ownerOf = (document: Id): Id | null => {
    const known = owners.get(document);
    const owner = known ?? [...brought].find((id) => isPartOf(document, id)) ?? null;
    if (known === undefined) owners.set(document, owner);
    return owner;
  };
  let [resourced, doubtful] = [0, 0];
  const unaccepted = new Map<Id, AllegationRecord>();
  const otherwise = new Set<Id>();
  for await (const { batch } of parts) {
    const { changed, resourced: again, doubtful: more } = await changedIn(store, batch, { others, publishers });
    [resourced, doubtful] = [resourced + again, doubtful + more];
    const carrying = Map.groupBy(
      batch.relationships.flatMap(({ id, allegations }) => allegations.map((claim) => ({ id, claim }))),
      ({ claim }) => claim,
    );
    const kinds = new Map(batch.entities.map(({ id, kind }) => [id, kind] as const));
    for (const claim of batch.allegations) {
      const carried = (carrying.get(claim.id) ?? []).map(({ id }) => id);
      const owner = ownerOf(claim.document);
      if (owner !== null) later.get(owner)?.push(comparedBy(claim, carried, digest));
      if (claim.status !== 'ACCEPTED') unaccepted.set(claim.id, claim);
      const own = carried.length === 0 ? claim.about : claim.about.filter((id) => isFlow(kinds.get(id)));
      const told = [...own, ...carried].filter((id) => changed.has(id));
      if (told.length > 0) otherwise.add(claim.id);
      for (const id of told) changed.delete(id);
    }
  }
  const told = { later, unaccepted, otherwise, waitsAlone };
  const compared: Awaited<ReturnType<typeof comparedTo>>[] = [];
  for (const edition of editions) compared.push(await comparedTo(store, edition, { earlier: await before.take(edition), told }));
  return {
    marks: compared.flatMap(({ marks }) => marks),
    accepted: new Set(compared.flatMap(({ accepted }) => [...accepted])),
    differences: compared.map(({ difference }) => difference),
    resourced,
    doubtful,
  };
}

/** What files tell. later: their claims by their documents; unaccepted: those that nobody asserts; otherwise: those of which something else differs than their words. */
type Told = {
  readonly later: ReadonlyMap<Id, readonly Compared[]>;
  readonly unaccepted: ReadonlyMap<Id, AllegationRecord>;
  readonly otherwise: ReadonlySet<Id>;
  readonly waitsAlone: (claim: Id) => boolean;
};

/** Compares one edition with the claims of the one before. */
async function comparedTo(
  store: LandingStore,
  edition: Edition,
  { earlier: { compared, status }, told: { later, unaccepted, otherwise, waitsAlone } }: { readonly earlier: Earlier; readonly told: Told },
): Promise<Pick<EditionPlan, 'marks' | 'accepted'> & { readonly difference: Difference }> {
  const { again, fresh, gone } = matchEditions(compared, later.get(edition.listing.document.id) ?? []);
  const counts = (id: Id): boolean => status.get(id) === 'ACCEPTED';
  const isUnchanged = (by: Id): boolean => again.get(by)?.inSameWords === true && !otherwise.has(by);
  const accepted = new Set<Id>();
  const wasAccepted = createAccepted();
  for (const [by, { earlier: id }] of again) {
    const claim = unaccepted.get(by);
    if (claim?.status !== 'PROPOSED' || !isUnchanged(by) || !counts(id) || !waitsAlone(by)) continue;
    if (await asked(store, (reading) => wasAccepted(reading, claim, id))) accepted.add(by);
  }
  const marks: Mark[] = [];
  const changed: Difference['changed'][number][] = [];
  const takenBack: Id[] = [];
  for (const [by, { earlier: id }] of again) {
    const now = accepted.has(by) ? 'ACCEPTED' : (unaccepted.get(by)?.status ?? 'ACCEPTED');
    const became = becameOf(status.get(id) ?? 'ACCEPTED', now, isUnchanged(by) && (now === 'ACCEPTED' || !counts(id)));
    if (became === 'CHANGED') changed.push({ before: id, after: by });
    if (became === 'GONE') takenBack.push(id);
    if (counts(id)) marks.push({ earlier: id, as: markedAs[became], by });
  }
  for (const id of gone) if (counts(id)) marks.push({ earlier: id, as: 'NO_LONGER_SAID', by: null });
  const same = again.size - changed.length - takenBack.length;
  return { marks, accepted, difference: { ...edition, fresh, gone: [...gone, ...takenBack], changed, same } };
}

const markedAs = { SAME: 'SAID_AGAIN', CHANGED: 'SAID_OTHERWISE', GONE: 'NO_LONGER_SAID' } as const;

/** The entities and ties of a batch that are otherwise in the store, whatever claims they rest on; resourced, doubtful: as in an EditionPlan. */
async function changedIn(
  store: LandingStore,
  { entities, relationships }: Batch,
  { others, publishers }: { readonly others: ReadonlySet<Id>; readonly publishers: ReadonlySet<Id> },
): Promise<{ readonly changed: Set<string> } & Pick<EditionPlan, 'resourced' | 'doubtful'>> {
  return asked(store, async (reading) => {
    const before = await reading.writtenRelationships(relationships.map(({ id }) => id));
    const joint = await withOthers(reading, entities, others);
    const stored = await writtenEntities(reading, joint.entities);
    const named = withFormer(joint.entities, entities, stored, { publishers, renamed: createNamesApart(), exchanged: createNamesApart() });
    const { entities: compared, resourced } = await withoutSources(reading, named);
    const bare = relationships.map((each, index) => ({ ...each, allegations: before[index]?.allegations ?? each.allegations }));
    const { changed } = await reading.wouldChange({ ...emptyBatch, entities: compared, relationships: bare });
    const ids = new Set(changed.map(({ id }) => id));
    return { changed: ids, resourced: resourced.filter((id) => !ids.has(toId(id))).length, doubtful: joint.doubtful };
  });
}

function isFlow(kind: Batch['entities'][number]['kind'] | undefined): boolean {
  return kind !== undefined && describeKind(kind).nature === 'FLOW';
}
