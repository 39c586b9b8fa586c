import type { Complaint } from '#server/engine/batch.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { Listing } from '#server/import/listing.ts';
import { createNamesApart, type NamesApart } from '#server/import/namesApart.ts';
import { withFormer } from '#server/import/editions/formerNames.ts';
import { otherDocuments, withOthers, writtenEntities } from '#server/import/editions/withOthers.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { asLeft } from '#server/import/editions/asLeft.ts';
import { claimsToTell } from '#server/import/editions/editionReport.ts';
import { earlierDocuments, type EditionsOf } from '#server/import/editions/editionsOf.ts';
import type { EditionPlan, Mark } from '#server/import/editions/planEditions.ts';
import { toldTogether } from '#server/import/leftOutTold.ts';
import { unsaid } from '#server/domain/localized.ts';
import { createTakenBack, type TakenBack } from '#server/import/editions/takenBack.ts';
import { asked, type LandingReading, type LandingStore } from '#server/import/land.ts';

const marksAPart = 5_000;

/** Makes of what files say what is written of it where they are editions. told: the claims of these files that a report tells of, once they have passed. */
export type EditionWriter = {
  readonly told: ReadonlyMap<Id, AllegationRecord>;
  /** Entities that have passed and share no name with what had their id before. */
  readonly renamed: NamesApart;
  /** Entities that have passed, share a name with what had their id before, and are said to be what that cannot be. */
  readonly exchanged: NamesApart;
  /** Claims that have passed and wait, for a person took them back when the same bytes were read otherwise. */
  readonly takenBack: Pick<TakenBack, 'count'>;
  /** A batch as it is written: its documents succeed those before, its ties keep the claims of these, its entities what other files of their list gave, and whatever it says again no longer counts there. Throws ImportRefused where it tells something otherwise than another file of its list. */
  of: (batch: Batch, placed: (complaints: readonly Complaint[]) => readonly PlacedComplaint[]) => Promise<Batch>;
  /** Whether the editions before say anything that these no longer do. */
  readonly leavesOut: boolean;
  /** That, marked as no longer said, once all else is written. */
  gone: () => AsyncIterable<Batch>;
};

/** Writes editions by their plan. */
export function editionWriter(
  store: LandingStore,
  { found, listings, plan }: { readonly found: EditionsOf; readonly listings: readonly Listing[]; readonly plan: EditionPlan },
): EditionWriter {
  const own = new Set(listings.map(({ document }) => document.id));
  const publishers = new Set(listings.map(({ publisher }) => publisher.id));
  let others: Promise<ReadonlySet<Id>> | null = null;
  const succeeded = new Map(
    found.editions.flatMap((edition) =>
      earlierDocuments(found, edition).map((id) => [toId(edition.listing.document.id + id.slice(edition.earlier.id.length)), id] as const),
    ),
  );
  const marks = new Map(plan.marks.flatMap((mark) => (mark.by === null ? [] : [[mark.by, mark] as const])));
  const gone = plan.marks.filter(({ by }) => by === null);
  const wanted = claimsToTell(plan.differences);
  const told = new Map<Id, AllegationRecord>();
  const [renamed, exchanged] = [createNamesApart(), createNamesApart()];
  const takenBack = createTakenBack(listings);
  const asAccepted = (claim: AllegationRecord): AllegationRecord =>
    plan.accepted.has(claim.id) ? { ...claim, status: 'ACCEPTED' } : claim;
  return {
    told,
    renamed,
    exchanged,
    takenBack,
    leavesOut: gone.length > 0,
    of: (batch, placed) =>
      asked(store, async (reading) => {
        const { entities: joint, complaints } = await withOthers(
          reading,
          batch.entities,
          await (others ??= otherDocuments(reading, found, own)),
        );
        if (complaints.length > 0) throw refusalOf(placed(complaints));
        const entities =
          found.kept.size === 0
            ? joint
            : withFormer(joint, batch.entities, await writtenEntities(reading, joint), { publishers, renamed, exchanged });
        for (const claim of batch.allegations) if (wanted.has(claim.id)) told.set(claim.id, claim);
        const claims = await takenBack.of(reading, { ...batch, allegations: batch.allegations.map(asAccepted) });
        const marked = await markedIn(
          reading,
          batch.allegations.flatMap(({ id }) => marks.get(id) ?? []),
        );
        return {
          ...batch,
          entities,
          documents: batch.documents.map((each) => ({ ...each, succeeds: each.succeeds ?? succeeded.get(each.id) ?? null })),
          dossiers: batch.dossiers.map((each) => ({
            ...each,
            documents: [...new Set([...(found.kept.get(each.id)?.documents ?? []), ...each.documents])],
            summary: toldTogether(found.kept.get(each.id)?.summary ?? unsaid, each.summary),
          })),
          allegations: [...(found.kept.size === 0 ? claims : await asLeft(reading, claims)), ...marked],
          relationships: found.editions.length === 0 ? batch.relationships : await withEarlier(reading, batch, succeeded),
        };
      }),
    async *gone() {
      for (let from = 0; from < gone.length; from += marksAPart) {
        const some = gone.slice(from, from + marksAPart);
        yield { ...emptyBatch, allegations: await asked(store, (reading) => markedIn(reading, some)) };
      }
    },
  };
}

async function markedIn(reading: LandingReading, marks: readonly Mark[]): Promise<readonly AllegationRecord[]> {
  const rows = await reading.writtenAllegations(marks.map(({ earlier }) => earlier));
  return rows.flatMap((row, index) => {
    const mark = marks[index];
    return row === null || mark === undefined ? [] : [{ ...row, status: mark.as }];
  });
}

/** The ties of a batch with the claims of earlier editions that they rest on in the store. */
async function withEarlier(
  reading: LandingReading,
  { relationships }: Batch,
  succeeded: ReadonlyMap<Id, Id>,
): Promise<Batch['relationships']> {
  const before = await reading.writtenRelationships(relationships.map(({ id }) => id));
  const resting = [...new Set(before.flatMap((row) => row?.allegations ?? []))];
  const documentOf = new Map(
    (await reading.writtenAllegations(resting)).flatMap((row) => (row === null ? [] : [[row.id, row.document] as const])),
  );
  const editions = await chainOf(reading, [...succeeded.values()]);
  return relationships.map((each, index) => {
    const kept = (before[index]?.allegations ?? []).filter((id) => {
      const document = documentOf.get(id);
      return document !== undefined && editions.has(document);
    });
    return kept.length === 0 ? each : { ...each, allegations: [...new Set([...kept, ...each.allegations])] };
  });
}

/** Documents and all that they succeed. */
async function chainOf(reading: LandingReading, documents: readonly Id[]): Promise<ReadonlySet<Id>> {
  const all = new Set<Id>();
  for (let next = documents; next.length > 0;) {
    for (const id of next) all.add(id);
    next = (await reading.documents(next)).flatMap((row) => (row?.succeeds && !all.has(row.succeeds) ? [row.succeeds] : []));
  }
  return all;
}
