import type { Logger } from 'pino';
import type { Batch } from '#server/engine/batch.ts';
import { Failure } from '#server/engine/failure.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportTooLarge } from '#server/export/exportTooLarge.ts';
import { exportFormats } from '#server/export/formats.ts';
import { pulledOnce } from '#server/export/pulledOnce.ts';

/** The addresses of exports begin with this; the name of a format follows. */
export const exportPath = '/export/';

/** What the door asks of a store. */
export type ExportedStore = { export: () => AsyncIterable<Batch> };

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; sandbox",
} as const;

/**
 * Answers GET /export/NAME with everything that the store holds, as a file to keep. One is written at a time, for each holds what it writes. A page of another
 * origin is refused, and nothing is read any more once the asker has gone away.
 */
export function createExportDoor(store: ExportedStore, log: Logger, now: () => Date): (request: Request) => Promise<Response> {
  let isWriting = false;
  return async (request) => {
    const { pathname } = new URL(request.url);
    const format = exportFormats.find(({ name }) => pathname === `${exportPath}${name}`);
    if (!format) return refusal(404, `There is no such format; there are ${exportFormats.map(({ name }) => name).join(', ')}.`);
    if (request.method !== 'GET') return refusal(405, 'An export is asked for with GET.', { allow: 'GET' });
    if (!isOwn(request)) return refusal(403, 'A page of another origin cannot ask for an export.');
    if (isWriting) return refusal(503, 'Another export is being written; ask again in a moment.', { 'retry-after': '10' });
    isWriting = true;
    try {
      const bytes = await pulledOnce(
        format.write(store.export(), () => {}),
        request.signal,
        (error) => {
          isWriting = false;
          if (error !== null) log.error({ err: error }, 'an export broke off');
        },
      );
      return new Response(bytes, { headers: { ...headers, ...fileHeaders(format, now()) } });
    } catch (error) {
      isWriting = false;
      if (error instanceof Failure) return refusal(error instanceof ExportTooLarge ? 413 : 503, error.message);
      log.error({ err: error }, 'an export could not be written');
      return refusal(500, 'The export could not be written; the log of the server says why.');
    }
  };
}

function fileHeaders({ type, ending }: ExportFormat, at: Date): Readonly<Record<string, string>> {
  return { 'content-type': type, 'content-disposition': `attachment; filename="isnad-${at.toISOString().slice(0, 10)}${ending}"` };
}

/** Whether the asker is no browser, a person who typed the address, or a page of ours. */
function isOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'none' || site === 'same-origin';
}

function refusal(status: number, words: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${words}\n`, { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', ...more } });
}
