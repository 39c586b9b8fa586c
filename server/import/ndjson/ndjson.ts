import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { isUtf8 } from 'node:buffer';
import { placedRecords } from '#server/import/dossier/placedRecords.ts';
import type { ImportFormat, ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { shippedKnownNames } from '#server/import/knownNames/knownNames.ts';
import { decisionOf } from '#server/import/ndjson/decisionEntry.ts';
import { linePlace, type LineRange } from '#server/import/ndjson/linePlace.ts';
import { LineTooLong, linesOf, type Line } from '#server/import/ndjson/linesOf.ts';
import { basename } from 'node:path';
import { unsaid } from '#server/domain/localized.ts';
import { fileDigest } from '#server/import/fileDigest.ts';
import { createLeftLines, lineKey, type LeftLines } from '#server/import/leftLines.ts';
import { leftOutTold, toldTogether } from '#server/import/leftOutTold.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { withoutFaults, type LostLines } from '#server/import/ndjson/withoutFaults.ts';
import type { RecordPlace } from '#server/import/recordPlace.ts';
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
  leavesOut: true,
  async read({ path, files, told, isLeaving = false }) {
    const kinds = createRecordKinds();
    const complaints: PlacedComplaint[] = [];
    const leaving: Leaving | null = isLeaving
      ? { left: createLeftLines(), lost: { isUnnamed: false, isTie: false }, lines: new Map() }
      : null;
    let read = 0;
    const oneMore = (): void => {
      read += 1;
      if (read % betweenTold === 0) told?.(read, null);
    };
    for (const file of files) await readFile(file, kinds, { complaints, leaving, oneMore });
    if (leaving !== null) return withoutLeft({ path, files, read }, kinds, leaving);
    const records = await placedRecords(path, kinds.sections, shippedKnownNames);
    const batch = { ...records.batch, decisions: kinds.decisions.found.map(({ entry }) => decisionOf(entry)) };
    return { ...records, batch, complaints: [...complaints, ...records.complaints].map((each) => ({ ...each, cells: [] })) };
  },
};

/** What is left out. lines: that of each record that was taken. */
type Leaving = { readonly left: LeftLines; readonly lost: LostLines; readonly lines: Map<RecordPlace, string> };

type Reading = { readonly complaints: PlacedComplaint[]; readonly leaving: Leaving | null; readonly oneMore: () => void };

/** The records without those that are left out, which their dossiers tell. Throws ImportRefused where nothing is left. */
async function withoutLeft(
  { path, files, read }: { readonly path: string; readonly files: readonly string[]; readonly read: number },
  kinds: RecordKinds,
  { left, lost, lines }: Leaving,
): Promise<ReadRecords> {
  const lineOf = (place: RecordPlace): string => lines.get(place) ?? '';
  const { records, decisions } = await withoutFaults(path, kinds, { left, lost, lineOf });
  const leftOut = left.leftOut(read);
  if (leftOut.rows > 0 && leftOut.rows >= read) throw refusalOf(leftOut.complaints);
  const told = leftOut.rows === 0 ? unsaid : leftOutTold(leftOut, await Promise.all(files.map(namedFile)));
  const dossiers = records.batch.dossiers.map((each) => ({ ...each, summary: toldTogether(each.summary, told) }));
  return { ...records, leftOut, batch: { ...records.batch, dossiers, decisions: decisions.found.map(({ entry }) => decisionOf(entry)) } };
}

async function namedFile(path: string) {
  const fileName = basename(path);
  return { path, document: { fileName, title: fileName, sha256: await fileDigest(path) } };
}

async function readFile(file: string, kinds: RecordKinds, { complaints, leaving, oneMore }: Reading): Promise<void> {
  const complain = (line: number, told: Said) => void complaints.push(complaintOf({ file, line, column: 1 }, told));
  try {
    for await (const each of linesOf(file, mostBytes)) {
      const wrong = readLine(file, each, kinds, leaving);
      if (leaving === null) complaints.push(...wrong);
      else leaving.left.add(wrong.map((one) => ({ ...one, cells: [] })));
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

function readLine(
  file: string,
  { line, offset, bytes }: Line,
  { takers }: RecordKinds,
  leaving: Leaving | null,
): readonly PlacedComplaint[] {
  const wrong = (told: Said): PlacedComplaint[] => {
    if (leaving !== null) leaving.lost.isUnnamed = true;
    return [complaintOf({ file, line, column: 1 }, told)];
  };
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
  const faults = take(record, place);
  if (leaving !== null) lose(leaving, { key, record, place, line: lineKey({ file, line }), isTaken: faults.length === 0 });
  return faults.map(({ path, told, fault }) => place.complaint(path, told, fault));
}

/** Notes the line of a record that was taken, and of one that was not what is lost by that. */
function lose(
  { lost, lines }: Leaving,
  at: { readonly key: string; readonly record: unknown; readonly place: RecordPlace; readonly line: string; readonly isTaken: boolean },
): void {
  if (at.isTaken) lines.set(at.place, at.line);
  else if (at.key === 'relationship') lost.isTie = true;
  else if (at.key !== 'decision' && typeof memberOf(at.record, 'id') !== 'string') lost.isUnnamed = true;
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
