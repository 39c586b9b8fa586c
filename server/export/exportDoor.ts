import type { Logger } from 'pino';
import type { Batch } from '#server/engine/batch.ts';
import { Failure } from '#server/engine/failure.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportTooLarge } from '#server/export/exportTooLarge.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { countedExport, withTold, withToldType } from '#server/export/exportTold.ts';
import { exportFormats } from '#server/export/formats.ts';
import { createTally } from '#server/export/leftOut.ts';
import { pulledOnce } from '#server/export/pulledOnce.ts';
import { isCriterion, readSelection, selectionCriteria, type Criterion } from '#server/export/selection/readSelection.ts';
import { selected } from '#server/export/selection/selected.ts';
import type { Selection } from '#server/export/selection/selection.ts';
import { plainAnswer } from '#server/plainAnswer.ts';

/** The addresses of exports begin with this; the name of a format follows. */
export const exportPath = '/export/';

const mostFormBytes = 1_000_000;
const patience = 60_000;
const mostReadBytes = 50_000_000;

/** What the door asks of a store. */
export type ExportedStore = { export: () => AsyncIterable<Batch> };

/**
 * Answers GET /export/NAME, and POST with the same parameters as a form, with everything that the store holds, or with the part that its parameters tell, as a file to keep. One is written at a time, for each holds what it writes. Whoever accepts withToldType alone is told after the bytes what came of it. Nothing is read any more
 * once the asker has gone away, or has not read on for a minute.
 */
export function createExportDoor(store: ExportedStore, log: Logger, now: () => Date): (request: Request) => Promise<Response> {
  let isWriting = false;
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const format = exportFormats.find(({ name }) => pathname === `${exportPath}${name}`);
    if (!format) return plainAnswer(404, `There is no such format; there are ${exportFormats.map(({ name }) => name).join(', ')}.`);
    if (request.method !== 'GET' && request.method !== 'POST')
      return plainAnswer(405, 'An export is asked for with GET, or with POST where its part is long.', { allow: 'GET, POST' });
    const asked = request.method === 'GET' ? searchParams : await formOf(request);
    if (asked === null)
      return plainAnswer(413, `The part that is asked for is told in more than ${mostFormBytes.toLocaleString('en')} bytes; ask for less.`);
    const selection = selectionIn(asked);
    if (selection instanceof ExportRefused) return plainAnswer(400, selection.message);
    if (isWriting) return plainAnswer(503, 'Another export is being written; ask again in a moment.', { 'retry-after': '10' });
    isWriting = true;
    try {
      const tally = createTally();
      const { passing, told } = countedExport(format, tally);
      const written = format.write(passing(selected(store.export(), selection, tally.leaveOut)), tally);
      const isTold = request.headers.get('accept') === withToldType;
      const bytes = await pulledOnce(
        isTold ? withTold(written, told) : written,
        request.signal,
        (error) => {
          isWriting = false;
          if (error !== null) log.error({ err: error }, 'an export broke off');
        },
        patience,
      );
      return new Response(bytes, { headers: { ...fileHeaders(format, now()), ...(isTold && { 'content-type': withToldType }) } });
    } catch (error) {
      isWriting = false;
      if (error instanceof Failure) return plainAnswer(statusOf(error), error.message);
      log.error({ err: error }, 'an export could not be written');
      return plainAnswer(500, 'The export could not be written; the log of the server says why.');
    }
  };
}

/** The parameters of a form; null where it is too long. What is too long is read on and thrown away, for a connection that is cut while it is sent takes no answer; past the most that is read so it is cut. */
async function formOf({ body }: Request): Promise<URLSearchParams | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const given: AsyncIterable<Uint8Array> | readonly Uint8Array[] = body ?? [];
  for await (const chunk of given) {
    length += chunk.length;
    if (length > mostReadBytes) return null;
    if (length <= mostFormBytes) chunks.push(chunk);
  }
  if (length > mostFormBytes) return null;
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function statusOf(failure: Failure): number {
  if (failure instanceof ExportRefused) return 400;
  return failure instanceof ExportTooLarge ? 413 : 503;
}

/** What of the store the parameters of an address ask for. */
function selectionIn(parameters: URLSearchParams): Selection | ExportRefused {
  const given = new Map<Criterion, string>();
  for (const [name, value] of parameters) {
    if (!isCriterion(name))
      return new ExportRefused(
        `${JSON.stringify(name.slice(0, 60))} tells no part; there are ${Object.keys(selectionCriteria).join(', ')}`,
      );
    given.set(name, given.has(name) ? `${given.get(name)},${value}` : value);
  }
  try {
    return readSelection(given);
  } catch (error) {
    if (error instanceof ExportRefused) return error;
    throw error;
  }
}

function fileHeaders({ type, ending }: ExportFormat, at: Date): Readonly<Record<string, string>> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="isnad-${at.toISOString().slice(0, 10)}${ending}"` };
}
