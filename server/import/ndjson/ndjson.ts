import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { isUtf8 } from 'node:buffer';
import { placedRecords } from '#server/import/dossier/placedRecords.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { shippedKnownNames } from '#server/import/knownNames/knownNames.ts';
import { decisionOf } from '#server/import/ndjson/decisionEntry.ts';
import { linePlace, type LineRange } from '#server/import/ndjson/linePlace.ts';
import { LineTooLong, linesOf, type Line } from '#server/import/ndjson/linesOf.ts';
import { createRecordKinds, type RecordKinds } from '#server/import/ndjson/recordKinds.ts';

/** The key of a line that is no record: an export says under it, in words, what it leaves out. */
export const leftOutKey = 'leftOut';

const mostBytes = 8_000_000;
const mostComplaints = 1_000;
const betweenTold = 256;

/** One record of a dossier a line: {"entity": {...}}; decisions of people, too. Files of any length are read line by line, of at most 8 MB each. */
export const ndjson: ImportFormat = {
  name: 'ndjson',
  endings: ['.ndjson', '.jsonl'],
  async read({ path, files, told }) {
    const kinds = createRecordKinds();
    const complaints: PlacedComplaint[] = [];
    let read = 0;
    const oneMore = (): void => {
      read += 1;
      if (read % betweenTold === 0) told?.(read, null);
    };
    for (const file of files) await readFile(file, kinds, complaints, oneMore);
    const records = await placedRecords(path, kinds.sections, shippedKnownNames);
    const batch = { ...records.batch, decisions: kinds.decisions.found.map(({ entry }) => decisionOf(entry)) };
    return { ...records, batch, complaints: [...complaints, ...records.complaints] };
  },
};

async function readFile(file: string, kinds: RecordKinds, complaints: PlacedComplaint[], oneMore: () => void): Promise<void> {
  const complain = (line: number, told: Said) => void complaints.push(complaintOf({ file, line, column: 1 }, told));
  try {
    for await (const each of linesOf(file, mostBytes)) {
      complaints.push(...readLine(file, each, kinds));
      oneMore();
      if (complaints.length < mostComplaints) continue;
      complain(each.line + 1, said('tooMuchWrong'));
      throw refusalOf(complaints);
    }
  } catch (error) {
    if (error instanceof LineTooLong) complain(error.line, said('longRecord'));
    else if (isOfFileSystem(error)) complain(1, said('noFile'));
    else throw error;
    throw refusalOf(complaints, { cause: error });
  }
}

function readLine(file: string, { line, offset, bytes }: Line, { takers }: RecordKinds): readonly PlacedComplaint[] {
  const wrong = (told: Said): PlacedComplaint[] => [complaintOf({ file, line, column: 1 }, told)];
  if (!isUtf8(bytes)) return wrong(said('recordNotUtf8'));
  const value = parsed(bytes);
  if (value === undefined) return wrong(said('recordNotJson', { example: '{"entity": {...}}' }));
  const [key, ...more] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (key === leftOutKey && more.length === 0) return [];
  const take = key === undefined || more.length > 0 ? undefined : takers.get(key);
  if (key === undefined || !take) return wrong(said('noRecord', { known: [...takers.keys()].join(', ') }));
  const record: unknown = Object.entries(value ?? {})[0]?.[1];
  const range: LineRange = { file, line, offset, length: bytes.length };
  const place = linePlace(range, key, record);
  return take(record, place).map(({ path, told, fault }) => place.complaint(path, told, fault));
}

function parsed(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isOfFileSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
