import { describeKind } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { becameOf, comparedBy, matchEditions, type Compared } from '#server/domain/edition.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { digest } from '#server/import/digest.ts';
import { createNamesApart } from '#server/import/namesApart.ts';
import { withFormer } from '#server/import/editions/formerNames.ts';
import { otherDocuments, withoutSources, withOthers, writtenEntities } from '#server/import/editions/withOthers.ts';
import { earlierDocuments, type Edition, type EditionsOf } from '#server/import/editions/editionsOf.ts';
import { isPartOf } from '#server/import/editions/reportWithin.ts';
import { asked, type LandingReading, type LandingStore } from '#server/import/land.ts';

const claimsAtOnce = 1_000;

/** What becomes of a claim of the edition before. by: the claim of this one that says it again. */
export type Mark = { readonly earlier: Id; readonly as: AllegationRecord['status']; readonly by: Id | null };

/** What editions make of those before them: a mark for each of their claims that still counts, and what differs. */
export type EditionPlan = {
  readonly marks: readonly Mark[];
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

/** Claims of a document as they were written, in the order of their places, with the ties that they carry or deny. */
export async function* claimsIn(
  reading: LandingReading,
  document: Id,
): AsyncIterable<{ readonly claim: AllegationRecord; readonly ties: readonly Id[] }> {
  let counted: { readonly counted?: number } = {};
  for (let after: Id | null = null, more = true; more;) {
    const [slice] = await reading.findAllegations([{ document, speaker: null, about: null, first: claimsAtOnce, after, ...counted }]);
    if (slice !== undefined) counted = { counted: slice.total };
    const items = slice?.items ?? [];
    const written = await reading.writtenAllegations(items.map(({ id }) => id));
    for (const [index, { relationships }] of items.entries()) {
      const claim = written[index] ?? null;
      if (claim !== null) yield { claim, ties: relationships };
    }
    more = slice?.more ?? false;
    after = items.at(-1)?.id ?? null;
  }
}

/** Compares what files say with the editions before them. parts: all that they say, in its order. Nothing is written. */
export async function planEditions(
  store: LandingStore,
  found: EditionsOf,
  parts: AsyncIterable<{ readonly batch: Batch }>,
): Promise<EditionPlan> {
  const { editions } = found;
  if (editions.length === 0) return { marks: [], differences: [], resourced: 0, doubtful: 0 };
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
  const unaccepted = new Map<Id, AllegationRecord['status']>();
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
      if (claim.status !== 'ACCEPTED') unaccepted.set(claim.id, claim.status);
      const own = carried.length === 0 ? claim.about : claim.about.filter((id) => isFlow(kinds.get(id)));
      const told = [...own, ...carried].filter((id) => changed.has(id));
      if (told.length > 0) otherwise.add(claim.id);
      for (const id of told) changed.delete(id);
    }
  }
  const marks: Mark[] = [];
  const differences: Difference[] = [];
  for (const edition of editions) {
    const [earlier, status] = await earlierClaims(store, earlierDocuments(found, edition));
    const { again, fresh, gone } = matchEditions(earlier, later.get(edition.listing.document.id) ?? []);
    const counts = (id: Id): boolean => status.get(id) === 'ACCEPTED';
    const changed: Difference['changed'][number][] = [];
    const takenBack: Id[] = [];
    for (const [by, { earlier: id, inSameWords }] of again) {
      const [before, now] = [status.get(id) ?? 'ACCEPTED', unaccepted.get(by) ?? 'ACCEPTED'];
      const isSame = inSameWords && !otherwise.has(by) && (now === 'ACCEPTED' || !counts(id));
      const became = becameOf(before, now, isSame);
      if (became === 'CHANGED') changed.push({ before: id, after: by });
      if (became === 'GONE') takenBack.push(id);
      if (counts(id)) marks.push({ earlier: id, as: markedAs[became], by });
    }
    for (const id of gone) if (counts(id)) marks.push({ earlier: id, as: 'NO_LONGER_SAID', by: null });
    const same = again.size - changed.length - takenBack.length;
    differences.push({ ...edition, fresh, gone: [...gone, ...takenBack], changed, same });
  }
  return { marks, differences, resourced, doubtful };
}

const markedAs = { SAME: 'SAID_AGAIN', CHANGED: 'SAID_OTHERWISE', GONE: 'NO_LONGER_SAID' } as const;

async function earlierClaims(
  store: LandingStore,
  documents: readonly Id[],
): Promise<readonly [readonly Compared[], ReadonlyMap<Id, AllegationRecord['status']>]> {
  return asked(store, async (reading) => {
    const earlier: Compared[] = [];
    const status = new Map<Id, AllegationRecord['status']>();
    for (const document of documents)
      for await (const { claim, ties } of claimsIn(reading, document)) {
        earlier.push(comparedBy(claim, ties, digest));
        status.set(claim.id, claim.status);
      }
    return [earlier, status] as const;
  });
}

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
