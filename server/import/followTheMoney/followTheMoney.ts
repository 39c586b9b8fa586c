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
import { refusalOf } from '#server/import/importRefused.ts';
import { listingOf } from '#server/import/listing.ts';
import { LineTooLong, linesOf, type Line } from '#server/import/ndjson/linesOf.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

const mostBytes = 1_000_000;
const mostComplaints = 1_000;

/** Entities of FollowTheMoney, one a line, of every schema of its default model. Each file is a document of its publisher, who says whatever it says. */
export const followTheMoney: ImportFormat = {
  name: 'followTheMoney',
  endings: ['.ijson', '.ftm.json', '.ftm'],
  async read({ files, published }) {
    const read: (FileBatch & { readonly file: string })[] = [];
    const complaints: PlacedComplaint[] = [];
    for (const file of files) {
      const one = await readFile(file, published, complaints);
      read.push({ ...one, file });
      complaints.push(...one.faults.map((each) => wrongAt(file, each.line, each.said)));
    }
    const batches = read.map((each) => each.batch);
    const batch = {
      ...emptyBatch,
      documents: distinct(batches.flatMap(({ documents }) => documents)),
      entities: distinct(batches.flatMap(({ entities }) => entities)),
      allegations: distinct(batches.flatMap(({ allegations }) => allegations)),
      relationships: distinct(batches.flatMap(({ relationships }) => relationships)),
      dossiers: distinct(batches.flatMap(({ dossiers }) => dossiers)),
    };
    return {
      batch,
      complaints,
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

async function readFile(file: string, published: PublishedAs, complaints: PlacedComplaint[]): Promise<FileBatch> {
  const records = new Map<string, ListedAt>();
  const complain = (line: number, wrong: Said): void => void complaints.push(wrongAt(file, line, wrong));
  try {
    for await (const each of linesOf(file, mostBytes)) {
      for (const wrong of readLine(each, records)) complain(each.line, wrong);
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
  if (records.size === 0 && complaints.length === 0) complain(1, said('noEntityListed'));
  if (complaints.length > 0) throw refusalOf(complaints);
  const name = basename(file);
  const listing = listingOf({ title: published.title ?? name, publisher: published.publisher }, { name, sha256: await digestOf(file) });
  return batchOf(listing, [...records.values()]);
}

/** Takes the record of a line, with those of its id that came before; what is wrong with it, in words. */
function readLine({ line, bytes }: Line, records: Map<string, ListedAt>): readonly Said[] {
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
        line: `${before?.line ?? ''}`,
        schema: listed.schema.name,
      }),
    ];
  const sha256 = createHash('sha256').update(text.trim().normalize('NFC')).digest('hex');
  records.set(listed.id, { ...(before ?? { line, sha256 }), listed: whole });
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

/** What is wrong whatever it is about: the words without what they quote. */
function faultIn(message: string): string {
  return message.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '');
}

/** A complaint about a record of the batch, at the line that lists it. */
function placed(
  { id, field, message, fault }: Complaint,
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
      : { message: field === null ? message : `${field}: ${message}` }),
    fault: `${field?.replaceAll(/\d+/gu, '') ?? ''} ${fault ?? message}`,
  };
}
