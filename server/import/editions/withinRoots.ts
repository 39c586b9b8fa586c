import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import type { EditionChoice } from '#server/import/editions/editionsOf.ts';
import { newerOfNothing } from '#server/import/editions/newerOfNothing.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { asked, type LandingStore } from '#server/import/land.ts';
import { rootOf } from '#server/import/listedText.ts';
import type { Listing } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { isReport } from '#server/import/editions/reportWithin.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** A file that is in the store. root: its first document; newest: its last one. */
type HeldFile = { readonly root: Id; readonly documents: readonly Id[]; readonly newest: DocumentRecord | null };

/**
 * What was read, with the ids of the editions before where files whose ids hold within their editions are newer ones. Which file of its list one is an edition of a person says, whatever it is called: ids of a graph
 * are given anew for each. Throws ImportRefused where that is not said.
 */
export async function withinRoots(store: LandingStore, read: ReadRecords, choice: EditionChoice | null): Promise<ReadRecords> {
  const listings = (read.listings ?? []).filter(({ ofFile }) => ofFile !== undefined);
  if (listings.length === 0 || read.within === undefined) return read;
  const roots = new Map<Id, Id>();
  const taken = new Set<Id>();
  const complaints: PlacedComplaint[] = [];
  for (const listing of listings) {
    const held = await filesOf(store, listing);
    if (held.length === 0 && choice === 'newer') {
      complaints.push(await newerOfNothing(store, listing));
      continue;
    }
    const found = rootIn(listing, held, choice);
    if (typeof found === 'object' || taken.has(found)) {
      const { title } = listing.document;
      const values = { title, name: held.at(-1)?.newest?.fileName ?? '', number: held.length };
      const code = typeof found === 'object' ? found.code : 'editionOfWhich';
      complaints.push(complaintOf({ file: listing.path, line: 1, column: 1 }, said(code, values)));
      continue;
    }
    taken.add(found);
    roots.set(listing.document.id, found);
  }
  if (complaints.length > 0) throw refusalOf(complaints);
  return [...roots].every(([id, root]) => id === root) ? read : read.within(roots);
}

async function filesOf(store: LandingStore, { ofFile }: Listing): Promise<readonly HeldFile[]> {
  return asked(store, async (reading) => {
    const held = (await reading.dossiers()).flatMap(({ id, documents }) => {
      const root = ofFile === undefined ? null : rootOf(id, ofFile.list);
      return root === null ? [] : [{ root, documents }];
    });
    const files: HeldFile[] = [];
    for (const { root, documents } of held) {
      const rows = (await reading.documents(documents)).filter((row) => row !== null);
      const before = new Set(rows.map(({ succeeds }) => succeeds));
      files.push({ root, documents, newest: rows.find(({ id }) => !before.has(id) && !isReport(id)) ?? null });
    }
    return files;
  });
}

function rootIn(
  { document }: Listing,
  held: readonly HeldFile[],
  choice: EditionChoice | null,
): Id | { readonly code: 'editionOrFurther' | 'editionOfWhich' } {
  const own = held.find(({ documents }) => documents.includes(document.id));
  if (own !== undefined) return own.root;
  if (held.length === 0 || choice === 'further') return document.id;
  if (choice === null) return { code: 'editionOrFurther' };
  const named = held.filter(({ newest }) => newest?.fileName === document.fileName);
  const [only, ...others] = named.length > 0 ? named : held;
  return only === undefined || others.length > 0 ? { code: 'editionOfWhich' } : only.root;
}
