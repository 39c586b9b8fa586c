import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import { newerOfNothing } from '#server/import/editions/newerOfNothing.ts';
import { isPartOf, isReport } from '#server/import/editions/reportWithin.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { asked, type LandingStore } from '#server/import/land.ts';
import type { Listing } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** What a file is to those of its list that are in the store, where a person says it: a newer edition, or a further file. */
export const editionChoices = ['newer', 'further'] as const;

export type EditionChoice = (typeof editionChoices)[number];

/** A file that is a newer edition. number: which it is, counted from the first that is here. */
export type Edition = { readonly listing: Listing; readonly earlier: DocumentRecord; readonly number: number };

/** What files are to those of their lists that are in the store. kept: by the id of a list the documents that it has there, and what is told with them; superseded: files of which a newer edition is there. */
export type EditionsOf = {
  readonly editions: readonly Edition[];
  readonly kept: ReadonlyMap<Id, Pick<DossierRecord, 'documents' | 'summary'>>;
  readonly superseded: readonly { readonly listing: Listing; readonly by: DocumentRecord }[];
};

/**
 * Finds what files are to those of their lists that are in the store. One of the same name is an edition of it; one of another name only where a person says so. Throws ImportRefused where that is not said, where nobody
 * knows of which file it is an edition, and where only some of the files are older than what is there.
 */
export async function editionsOf(store: LandingStore, listings: readonly Listing[], choice: EditionChoice | null): Promise<EditionsOf> {
  const { dossiers, documents } = await asked(store, async (reading) => {
    const held = new Map((await reading.dossiers()).map((each) => [each.id, each] as const));
    const ids = [...new Set(listings.flatMap(({ dossier }) => held.get(dossier.id)?.documents ?? []))];
    const rows = await reading.documents(ids);
    return { dossiers: held, documents: new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const]))) };
  });
  const newer = new Map([...documents.values()].flatMap((each) => (each.succeeds === null ? [] : [[each.succeeds, each] as const])));
  const complaints: PlacedComplaint[] = [];
  const editions: Edition[] = [];
  const superseded: EditionsOf['superseded'][number][] = [];
  const kept = new Map<Id, Pick<DossierRecord, 'documents' | 'summary'>>();
  const taken = new Set(listings.map(({ document }) => document.id));
  for (const listing of listings) {
    const { path, document, dossier } = listing;
    const place = { file: path, line: 1, column: 1 };
    const before = dossiers.get(dossier.id);
    const ids = before?.documents ?? [];
    if (before !== undefined) kept.set(dossier.id, before);
    const own = documents.get(document.id);
    const by = newer.get(document.id);
    if (by !== undefined) superseded.push({ listing, by: newestOf(by, newer) });
    else if (before === undefined && choice === 'newer' && listing.ofFile === undefined)
      complaints.push(await newerOfNothing(store, listing));
    else if (own !== undefined) {
      const earlier = own.succeeds === null ? undefined : documents.get(own.succeeds);
      if (earlier !== undefined) editions.push({ listing, earlier, number: numberAfter(earlier, documents) });
    } else {
      const current = ids.flatMap((id) => (newer.has(id) || taken.has(id) || isReport(id) ? [] : (documents.get(id) ?? [])));
      const found = choice === 'further' ? null : earlierOf(listing, current, choice);
      if (typeof found === 'string')
        complaints.push(
          complaintOf(place, said(found, { title: document.title, name: current[0]?.fileName ?? '', number: current.length })),
        );
      else if (found !== null) {
        taken.add(found.id);
        editions.push({ listing, earlier: found, number: numberAfter(found, documents) });
      }
    }
  }
  if (superseded.length > 0 && superseded.length < listings.length)
    for (const { listing, by } of superseded)
      complaints.push(complaintOf({ file: listing.path, line: 1, column: 1 }, said('olderEdition', { name: by.fileName ?? by.title })));
  if (complaints.length > 0) throw refusalOf(complaints);
  return { editions, kept, superseded };
}

/** The documents of the edition before: its file, and the reports within it. */
export function earlierDocuments({ kept }: EditionsOf, { listing, earlier }: Edition): readonly Id[] {
  const within = (kept.get(listing.dossier.id)?.documents ?? []).filter((id) => id !== earlier.id && isPartOf(id, earlier.id));
  return [earlier.id, ...within];
}

function earlierOf(
  { document }: Listing,
  current: readonly DocumentRecord[],
  choice: EditionChoice | null,
): DocumentRecord | null | 'editionOrFurther' | 'editionOfWhich' {
  const [only] = current;
  if (only === undefined) return null;
  const named = current.filter(({ fileName }) => fileName === document.fileName);
  if (named.length === 1) return named[0] ?? null;
  if (choice === null) return 'editionOrFurther';
  return current.length === 1 ? only : 'editionOfWhich';
}

function numberAfter(earlier: DocumentRecord, documents: ReadonlyMap<Id, DocumentRecord>): number {
  const seen = new Set<Id>([earlier.id]);
  for (let at = earlier.succeeds; at !== null && !seen.has(at); at = documents.get(at)?.succeeds ?? null) seen.add(at);
  return seen.size + 1;
}

function newestOf(document: DocumentRecord, newer: ReadonlyMap<Id, DocumentRecord>): DocumentRecord {
  const seen = new Set<Id>();
  let at = document;
  for (let next = newer.get(at.id); next !== undefined && !seen.has(next.id); next = newer.get(at.id)) {
    seen.add(at.id);
    at = next;
  }
  return at;
}
