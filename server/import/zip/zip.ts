import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renamed } from '#server/import/door/renamed.ts';
import type { ImportFormat, ReadRecords } from '#server/import/importFormat.ts';
import { ImportRefused, refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { ReadWithin } from '#server/import/zip/readWithin.ts';
import { sorted } from '#server/import/zip/sorted.ts';
import { tablesWithin } from '#server/import/zip/tablesWithin.ts';
import { together } from '#server/import/zip/together.ts';
import { unpacked, type Member } from '#server/import/zip/unpacked.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** ZIP archives of files of these formats and of tables. Files of one format are read together. The formats are done with a file when they have read it: it is gone afterwards. */
export function zipOf(formats: readonly ImportFormat[]): ImportFormat {
  return {
    name: 'zip',
    endings: ['.zip'],
    recognizes: (beginning) => beginning.startsWith('PK\u0003\u0004'),
    leavesOut: true,
    holdsTables: true,
    async read({ files, published, isLeaving = false, mapping = null }) {
      const complaints: PlacedComplaint[] = [];
      const notes: Said[] = [];
      const read: ReadRecords[] = [];
      for (const file of files) {
        const folder = await mkdtemp(join(tmpdir(), 'isnad-zip-'));
        try {
          const { members, passed } = await unpacked(file, folder);
          if (passed > 0) notes.push({ ...said('passedOver', { count: passed }), of: file });
          const called = members.map((member) => [member.file, `${file}/${member.name}`] as const);
          const { records, complaints: wrong } = await readMembers(file, members, formats, { published, isLeaving, mapping });
          complaints.push(...wrong.map((each) => renamed(each, called)));
          read.push(...records.map((each) => renamedRecords(each, called)));
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }
      if (complaints.length > 0) throw refusalOf(complaints);
      return together(read, notes);
    },
  };
}

type Called = readonly (readonly [path: string, name: string])[];

/** What was read of the files of an archive, and what is wrong with those that could not be read at all. */
async function readMembers(
  archive: string,
  members: readonly Member[],
  formats: readonly ImportFormat[],
  as: ReadWithin,
): Promise<{ readonly records: readonly ReadRecords[]; readonly complaints: readonly PlacedComplaint[] }> {
  const complaints: PlacedComplaint[] = [];
  const attempt = async <Answer>(work: () => Promise<Answer>): Promise<Answer | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      complaints.push(...error.complaints);
      return null;
    }
  };
  const found = await attempt(() => sorted(members, formats, as.mapping));
  const records: ReadRecords[] = [];
  for (const [format, own] of found?.byFormat ?? []) {
    const one = await attempt(() =>
      format.read({ path: archive, files: own.map(({ file }) => file), published: as.published, isLeaving: as.isLeaving }),
    );
    if (one !== null) records.push(one);
  }
  if (found !== null) {
    complaints.push(...found.complaints);
    records.push(...((await attempt(() => tablesWithin(archive, found.tables, found.mapping, as))) ?? []));
  }
  return { records, complaints };
}

/** Records whose places call files by the names that they have in the archive. What the places need is kept, for the files are gone. */
function renamedRecords(
  { complaints, notes = [], listings = [], leftOut, placed, within, hints, ...read }: ReadRecords,
  called: Called,
): ReadRecords {
  return {
    ...read,
    letGo() {},
    complaints: complaints.map((each) => renamed(each, called)),
    notes: renamed(notes, called),
    ...(leftOut && { leftOut: renamed(leftOut, called) }),
    listings: listings.map((each) => ({ ...each, path: renamed(each.path, called) })),
    ...(within && { within: async (roots) => renamedRecords(await within(roots), called) }),
    placed: (found, known) => placed(found, known).map((each) => renamed(each, called)),
    hints: async () => (await hints()).map((each) => renamed(each, called)),
  };
}
