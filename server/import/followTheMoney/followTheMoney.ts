import { toldAs } from '#server/import/words/toldAs.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { emptyBatch, type Complaint } from '#server/engine/batch.ts';
import { batchOf, type FileBatch, type ListedAt } from '#server/import/followTheMoney/batchOf.ts';
import { listedIn, together } from '#server/import/followTheMoney/listed.ts';
import type { ImportFormat, PublishedAs } from '#server/import/importFormat.ts';
import { leftOutTold } from '#server/import/leftOutTold.ts';
import { createLeftLines, withoutFaults, type LeftLines } from '#server/import/followTheMoney/withoutFaults.ts';
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
    for (const file of new Set(files))
      listed.push(
        await readFile(file, published, { records: published.title === null ? new Map<string, ListedAt>() : shared, complaints, left }),
      );
    const readAll = () =>
      listed.map(({ file, listing, records }) => {
        const own = [...records.values()].filter((each) => each.file === file);
        return { file, ...batchOf(listing, own, [...records.values()]) };
      });
    const wrongIn = (file: string, { line, said: wrong }: FileBatch['faults'][number]) => wrongWith(file, line, wrong);
    const lists = listed.map(({ records }) => records);
    const read = left === null ? readAll() : withoutFaults(lists, left, { read: readAll, wrongAt: wrongIn });
    for (const { file, faults } of read) complaints.push(...faults.map((each) => wrongIn(file, each)));
    const leftOut = left?.leftOut(listed.reduce((sum, { lines }) => sum + lines, 0));
    if (leftOut !== undefined && lists.every(({ size }) => size === 0)) throw refusalOf(leftOut.complaints);
    const batches = read.map((each) => each.batch);
    const batch = {
      ...emptyBatch,
      documents: distinct(batches.flatMap(({ documents }) => documents)),
      entities: distinct(batches.flatMap(({ entities }) => entities)),
      allegations: distinct(batches.flatMap(({ allegations }) => allegations)),
      relationships: distinct(batches.flatMap(({ relationships }) => relationships)),
      dossiers: distinct(batches.flatMap(({ dossiers }) => dossiers)).map((each) => ({
        ...each,
        summary:
          leftOut === undefined || leftOut.rows === 0
            ? each.summary
            : leftOutTold(
                leftOut,
                read.map(({ listing }) => listing),
              ),
        documents: read.flatMap(({ listing }) => (listing.dossier.id === each.id ? [listing.document.id] : [])),
      })),
    };
    return {
      batch,
      complaints,
      ...(leftOut && { leftOut }),
      placed: (found) => found.map((complaint) => placed(complaint, read, files[0] ?? '')),
      letGo() {},
      hints: async () => [],
      listings: read.map(({ listing }) => listing),
    };
  },
};

/** Each record once: a publisher of several files stands in each, and one file may be named twice. */
function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row] as const)).values()];
}

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
  }: { readonly records: Map<string, ListedAt>; readonly complaints: PlacedComplaint[]; readonly left: LeftLines | null },
): Promise<ListedFile> {
  let lines = 0;
  const complain = (line: number, wrong: Said): void => void complaints.push(wrongAt(file, line, wrong));
  try {
    for await (const each of linesOf(file, mostBytes)) {
      lines += 1;
      const wrong = readLine(file, each, records).map((one) => wrongWith(file, each.line, one));
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
    { path: file, sha256: await digestOf(file) },
  );
  return { file, listing, records, lines };
}

/** Takes the record of a line, with those of its id that came before; what is wrong with it, in words. */
function readLine(file: string, { line, bytes }: Line, records: Map<string, ListedAt>): readonly Said[] {
  if (!isUtf8(bytes)) return [said('lineNotUtf8')];
  const text = new TextDecoder().decode(bytes);
  const value = parsed(text);
  if (value === undefined) return [said('lineNotJson')];
  const listed = listedIn(value);
  if (!('schema' in listed)) return listed;
  const before = records.get(listed.id);
  const whole = before === undefined ? listed : together(before.listed, listed);
  if (whole === null)
    return [
      said('twoSchemata', {
        id: listed.id,
        before: before?.listed.schema.name ?? '',
        line: before === undefined || before.file === file ? `${before?.line ?? ''}` : `${before.line} (${basename(before.file)})`,
        schema: listed.schema.name,
      }),
    ];
  const sha256 = createHash('sha256').update(text.trim().normalize('NFC')).digest('hex');
  records.set(listed.id, { ...(before ?? { file, line, sha256 }), lines: (before?.lines ?? 0) + 1, listed: whole });
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

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
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

/** A complaint about a record of the batch, at the line that lists it. */
function placed(
  { id, field, message, said: what, fault }: Complaint,
  read: readonly (FileBatch & { readonly file: string })[],
  first: string,
): PlacedComplaint {
  const at = read.find(({ lines }) => lines.has(id));
  return {
    file: at?.file ?? first,
    line: at?.lines.get(id) ?? 1,
    column: 1,
    ...(fault === 'rests on more'
      ? toldAs(said('earlierEdition', { field: field === null ? '' : `${field}: ` }))
      : toldAs(field === null ? what : said('atField', { field, what }))),
    fault: `${field?.replaceAll(/\d+/gu, '') ?? ''} ${fault ?? message}`,
  };
}
