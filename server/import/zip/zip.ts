import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyBatch, type Complaint } from '#server/engine/batch.ts';
import { endsWithOneOf } from '#server/import/filesAt.ts';
import { beginningOf, formatIn } from '#server/import/formatIn.ts';
import type { ImportFormat, PublishedAs, ReadRecords } from '#server/import/importFormat.ts';
import { ImportRefused, refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';
import { unpacked, type Member } from '#server/import/zip/unpacked.ts';

/** How archives begin. */
const packed = ['PK\u0003', 'PK\u0005', '\u001F\uFFFD', 'Rar!', '7z\uFFFD', 'BZh'];

/** What was read of a file of an archive; named: calls its paths by the name that it has there. */
type ReadMember = ReadRecords & { readonly named: (text: string) => string };

/** ZIP archives of files of these formats, each read by its own. The formats are done with a file when they have read it: it is gone afterwards. */
export function zipOf(formats: readonly ImportFormat[]): ImportFormat {
  return {
    name: 'zip',
    endings: ['.zip'],
    recognizes: (beginning) => beginning.startsWith('PK\u0003\u0004'),
    async read({ files, published }) {
      const complaints: PlacedComplaint[] = [];
      const notes: string[] = [];
      const read: ReadMember[] = [];
      for (const file of files) {
        const folder = await mkdtemp(join(tmpdir(), 'isnad-zip-'));
        try {
          const { members, passed } = await unpacked(file, folder);
          if (passed > 0)
            notes.push(`${file}: ${passed === 1 ? '1 file of a computer is' : `${passed} files of a computer are`} passed over`);
          for (const member of members) {
            const one = await readMember(member, file, formats, published);
            if ('batch' in one) read.push(one);
            else complaints.push(...one);
          }
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }
      if (complaints.length > 0) throw refusalOf(complaints);
      return together(read, notes);
    },
  };
}

async function readMember(
  { name, file }: Member,
  archive: string,
  formats: readonly ImportFormat[],
  published: PublishedAs,
): Promise<ReadMember | readonly PlacedComplaint[]> {
  const called = `${archive}/${name}`;
  const named = (text: string): string => text.replaceAll(file, () => called);
  const refused = (wrong: Said): readonly PlacedComplaint[] => [complaintOf({ file: called, line: 1, column: 1 }, wrong)];
  const beginning = await beginningOf(file);
  if (packed.some((sign) => beginning.startsWith(sign))) return refused(said('archiveWithin'));
  const format = formatIn(file, beginning, formats);
  if (format === null) {
    const isTable = endsWithOneOf(
      file,
      tableFormats.flatMap(({ endings, isShared = false }) => (isShared ? [] : endings)),
    );
    return refused(said(isTable ? 'tableWithin' : 'otherWithin'));
  }
  try {
    return { ...(await format.read({ path: file, files: [file], published })), named };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return error.complaints.map((complaint) => ({ ...complaint, file: named(complaint.file) }));
  }
}

function together(read: readonly ReadMember[], notes: readonly string[]): ReadRecords {
  const all = read.map(({ batch }) => batch);
  const placed = (complaint: Complaint, known: Parameters<ReadRecords['placed']>[1]): readonly PlacedComplaint[] => {
    const { list, id } = complaint;
    const of = read.find(({ batch }) => batch[list].some((record) => record.id === id)) ?? read[0];
    return of === undefined ? [] : of.placed([complaint], known).map((each) => ({ ...each, file: of.named(each.file) }));
  };
  return {
    batch: {
      ...emptyBatch,
      documents: distinct(all.flatMap(({ documents }) => documents)),
      entities: distinct(all.flatMap(({ entities }) => entities)),
      allegations: distinct(all.flatMap(({ allegations }) => allegations)),
      relationships: distinct(all.flatMap(({ relationships }) => relationships)),
      dossiers: distinct(all.flatMap(({ dossiers }) => dossiers)),
    },
    complaints: [],
    notes: [...notes, ...read.flatMap(({ notes: own = [], named }) => own.map(named))],
    placed: (found, known) => found.flatMap((complaint) => placed(complaint, known)),
    letGo() {},
    hints: async () => [],
    listings: read.flatMap(({ listings = [] }) => listings),
  };
}

/** Each record once: a publisher of several files stands in each. */
function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row] as const)).values()];
}
