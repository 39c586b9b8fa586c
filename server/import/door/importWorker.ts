import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '#server/engine/failure.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { bringing } from '#server/import/bring.ts';
import { createComplaintTally } from '#server/import/complaintTally.ts';
import { callsThrough, type Call } from '#server/import/door/callsThrough.ts';
import type { ImportDone, ImportFailed, ImportJob, ToldComplaint } from '#server/import/door/importJob.ts';
import { lookAt } from '#server/import/door/lookAt.ts';
import { renamed } from '#server/import/door/renamed.ts';
import { storeOver } from '#server/import/door/storeCalls.ts';
import { formatNamed } from '#server/import/formatNamed.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { saidIn } from '#server/import/words/said.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';

/** What this thread tells the one that began it. */
export type FromWorker =
  | Call
  | { readonly told: { readonly what: string; readonly rows: number; readonly of: number | null } }
  | { readonly done: ImportDone };

await run(workerData);

async function run(job: ImportJob): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this file is run as a thread');
  const tell = (message: FromWorker): void => port.postMessage(message);
  try {
    const store = storeOver(callsThrough((call, ports) => port.postMessage(call, [...ports])));
    tell({ done: renamed(await worked(job, store, (what, rows, of) => tell({ told: { what, rows, of } })), job.called) });
  } catch (error) {
    tell({ done: renamed({ failed: failedOf(error, job.language) }, job.called) });
  }
}

async function worked(
  job: ImportJob,
  store: ReturnType<typeof storeOver>,
  told: (what: string, rows: number, of: number | null) => void,
): Promise<ImportDone> {
  const { files, mapping, published, edition, isLeaving, signature } = job;
  const format = formatNamed(job.format, 'format');
  if (job.do === 'look') return { look: await lookAt(files, format, job) };
  const bring = await bringing({
    files,
    format,
    mapping,
    published,
    edition,
    isLeaving,
    signature,
    isDryRun: job.do === 'try',
    language: job.language,
  });
  const report = await bring(store, { stop: neverStopped, told });
  const { complaints, ...leftOut } = report.leftOut;
  return { report: { ...report, leftOut: { ...leftOut, complaints: complaints.map((complaint) => toldIn(complaint, job.language)) } } };
}

function failedOf(error: unknown, language: Language): ImportFailed {
  if (error instanceof ImportRefused)
    return {
      code: error.code,
      message: error.message,
      complaints: tallied(error.complaints).map((complaint) => toldIn(complaint, language)),
    };
  if (error instanceof Failure) return { code: error.code, message: error.message, complaints: null };
  const unnamed = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'INTERNAL', message: 'this could not be imported; the log of the server says why', complaints: null, unnamed };
}

function toldIn({ said, ...complaint }: PlacedComplaint, language: Language): ToldComplaint {
  return { ...complaint, message: saidIn(said, language), code: said.code, values: said.values };
}

/** Complaints that fit into an answer: of each fault the first, the others counted. */
function tallied(complaints: readonly PlacedComplaint[]): readonly PlacedComplaint[] {
  const tally = createComplaintTally();
  for (const complaint of complaints) tally.add(complaint);
  return tally.all();
}
