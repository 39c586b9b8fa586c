import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { batchOf, entityAt, type FileBatch } from '#server/import/followTheMoney/batchOf.ts';
import type { ListedAt } from '#server/import/followTheMoney/listedAt.ts';
import { listedIn, remainsIn, together } from '#server/import/followTheMoney/listed.ts';
import type { ImportFormat, PublishedAs } from '#server/import/importFormat.ts';
import { takeDenied } from '#server/import/followTheMoney/saysAgainst.ts';
import { recordsOf } from '#server/import/followTheMoney/recordsOf.ts';
import { withoutFaults } from '#server/import/followTheMoney/withoutFaults.ts';
import { fileDigest } from '#server/import/fileDigest.ts';
import { createLeftLines, type LeftLines } from '#server/import/leftLines.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { listingOf, type Listing } from '#server/import/listing.ts';
import { LineTooLong, linesOf, type Line } from '#server/import/ndjson/linesOf.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

const mostBytes = 1_000_000;
const mostComplaints = 1_000;

/** Entities of FollowTheMoney, one a line, of every schema of its default model. Each file is a document of its publisher, who says whatever it says. */
export const followTheMoney: ImportFormat = {
  name: 'followTheMoney',
  endings: ['.ijson', '.ftm.json', '.ftm'],
  leavesOut: true,
  async read({ files, published, isLeaving = false }) {
    const complaints: PlacedComplaint[] = [];
    const left = isLeaving ? createLeftLines() : null;
    const listed: ListedFile[] = [];
    const shared = new Map<string, ListedAt>();
    const denied = new Set<string>();
    for (const file of new Set(files))
      listed.push(
        await readFile(file, published, {
          records: published.title === null ? new Map<string, ListedAt>() : shared,
          complaints,
          left,
          denied,
        }),
      );
    const documentIds = new Map(listed.map(({ file, listing }) => [file, listing.document.id]));
    const readAll = () =>
      listed.map(({ file, listing, records }) => {
        const documentOf = (name: string) => documentIds.get(name) ?? listing.document.id;
        const all = [...records.values()];
        const entities = new Map(all.map((each) => [each.listed.id, entityAt(each, listing, documentOf)]));
        return { file, ...batchOf(listing, all, { find: (id) => entities.get(id) ?? null, denied }) };
      });
    const wrongIn = (file: string, { line, said: wrong }: FileBatch['faults'][number]) => wrongWith(file, line, wrong);
    const lists = listed.map(({ records }) => records);
    const read = left === null ? readAll() : withoutFaults(lists, left, { read: readAll, wrongAt: wrongIn });
    for (const { file, faults } of read) complaints.push(...faults.map((each) => wrongIn(file, each)));
    const leftOut = left?.leftOut(listed.reduce((sum, { lines }) => sum + lines, 0));
    if (leftOut !== undefined && lists.every(({ size }) => size === 0)) throw refusalOf(leftOut.complaints);
    return recordsOf(read, { first: files[0] ?? '', complaints, leftOut });
  },
};

/** A file of a list. records: those of its list that were read so far, of the files before, too; lines: how many of it hold anything. */
type ListedFile = {
  readonly file: string;
  readonly listing: Listing;
  readonly records: Map<string, ListedAt>;
  readonly lines: number;
};

/** Reads the records of a file to those of its list: what several files tell of one is one record, which stands where it came first. */
async function readFile(
  file: string,
  published: PublishedAs,
  {
    records,
    complaints,
    left,
    denied,
  }: {
    readonly records: Map<string, ListedAt>;
    readonly complaints: PlacedComplaint[];
    readonly left: LeftLines | null;
    readonly denied: Set<string>;
  },
): Promise<ListedFile> {
  let lines = 0;
  const complain = (line: number, wrong: Said): void => void complaints.push(wrongAt(file, line, wrong));
  try {
    for await (const each of linesOf(file, mostBytes)) {
      lines += 1;
      const wrong = readLine(file, each, { records, denied }).map((one) => wrongWith(file, each.line, one));
      if (left === null) complaints.push(...wrong);
      else left.add(wrong);
      if (complaints.length < mostComplaints) continue;
      complain(each.line + 1, said('tooMuchWrong'));
      throw refusalOf(complaints);
    }
  } catch (error) {
    if (error instanceof LineTooLong) complain(error.line, said('longLine'));
    else if (error instanceof Error && 'syscall' in error) complain(1, said('noFile'));
    else throw error;
    throw refusalOf(complaints, { cause: error });
  }
  if (lines === 0 && complaints.length === 0) complain(1, said('noEntityListed'));
  if (complaints.length > 0) throw refusalOf(complaints);
  const name = basename(file);
  const listing = listingOf(
    { title: published.title ?? name, publisher: published.publisher },
    { path: file, sha256: await fileDigest(file) },
  );
  return { file, listing, records, lines };
}

/** Takes the record of a line, with those of its id that came before; what is wrong with it, in words. */
function readLine(
  file: string,
  { line, bytes }: Line,
  { records, denied }: { readonly records: Map<string, ListedAt>; readonly denied: Set<string> },
): readonly Said[] {
  if (!isUtf8(bytes)) return [said('lineNotUtf8')];
  const text = new TextDecoder().decode(bytes);
  const value = parsed(text);
  if (value === undefined) return [said('lineNotJson')];
  const listed = listedIn(value);
  if (!('schema' in listed)) {
    takeDenied(remainsIn(value), denied);
    return listed;
  }
  const before = records.get(listed.id);
  const whole = before === undefined ? listed : together(before.listed, listed);
  if (whole === null) {
    takeDenied(listed, denied);
    return [
      said('twoSchemata', {
        id: listed.id,
        before: before?.listed.schema.name ?? '',
        line: before === undefined || before.file === file ? `${before?.line ?? ''}` : `${before.line} (${basename(before.file)})`,
        schema: listed.schema.name,
      }),
    ];
  }
  const sha256 = createHash('sha256').update(text.trim().normalize('NFC')).digest('hex');
  const parts =
    before === undefined || (before.parts === undefined && before.file === file)
      ? undefined
      : [...(before.parts ?? [{ file: before.file, listed: before.listed }]), { file, listed }];
  records.set(listed.id, { ...(before ?? { file, line, sha256 }), lines: (before?.lines ?? 0) + 1, listed: whole, parts });
  return [];
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function wrongAt(file: string, line: number, wrong: Said): PlacedComplaint {
  const complaint = complaintOf({ file, line, column: 1 }, wrong);
  return { ...complaint, fault: faultIn(complaint.message) };
}

/** What is wrong with the record of a line, which can be left out. */
function wrongWith(file: string, line: number, wrong: Said): PlacedComplaint {
  return { ...wrongAt(file, line, wrong), cells: [] };
}

/** What is wrong whatever it is about: the words without what they quote. */
function faultIn(message: string): string {
  return message.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '');
}
