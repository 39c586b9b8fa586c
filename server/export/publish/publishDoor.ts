import type { Logger } from 'pino';
import { Failure } from '#server/engine/failure.ts';
import { exportPath, type ExportedStore } from '#server/export/exportDoor.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { readAsked } from '#server/export/publish/asked.ts';
import { publish } from '#server/export/publish/publish.ts';
import { unguessed } from '#server/export/publish/unguessed.ts';
import { plainAnswer } from '#server/plainAnswer.ts';

/** The address at which a file to publish is made. */
export const publishPath = `${exportPath}publish`;

const mostBytes = 1_000_000;

/** Answers POST with the file and, beside it, what was changed on the way into it: the file is for everybody, the rest for the editor alone. One is made at a time, for each reads the whole store. */
export function createPublishDoor(store: ExportedStore, log: Logger): (request: Request) => Promise<Response> {
  let isMaking = false;
  return async (request) => {
    if (request.method !== 'POST') return plainAnswer(405, 'A file to publish is asked for with POST.', { allow: 'POST' });
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return plainAnswer(415, 'Send application/json.');
    if (isMaking) return plainAnswer(503, 'Another file is being made; ask again in a moment.', { 'retry-after': '10' });
    isMaking = true;
    try {
      const text = await textOf(request);
      if (text === null)
        return plainAnswer(413, `What is asked for is told in more than ${mostBytes.toLocaleString('en')} bytes; ask for less.`);
      return Response.json(await publish(store.export(), readAsked(jsonIn(text)), unguessed));
    } catch (error) {
      if (error instanceof Failure) return plainAnswer(error instanceof ExportRefused ? 400 : 503, error.message);
      log.error({ err: error }, 'a file to publish could not be made');
      return plainAnswer(500, 'The file could not be made; the log of the server says why.');
    } finally {
      isMaking = false;
    }
  };
}

async function textOf({ body }: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const given: AsyncIterable<Uint8Array> | readonly Uint8Array[] = body ?? [];
  for await (const chunk of given) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExportRefused('what is to be published is told in JSON, and this is none', { cause });
  }
}
