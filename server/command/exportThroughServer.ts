import { request, type IncomingMessage } from 'node:http';
import type { KeptStore } from '#server/command/command.ts';
import { refusedByServer, ServerLeft } from '#server/command/throughServer.ts';
import { exportPath } from '#server/export/exportDoor.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { withoutTold, withToldType, type ExportTold } from '#server/export/exportTold.ts';
import type { Criterion } from '#server/export/selection/readSelection.ts';

type Server = NonNullable<ReturnType<KeptStore['server']>>;

/** The bytes of an export as the server that has the store open writes them, the same as without one; take: what came of it, once all have been read. Throws ExportRefused, ServerRefused, ServerLeft where the server goes away. */
export async function* exportThroughServer(
  { url, token }: Server,
  { name }: ExportFormat,
  criteria: ReadonlyMap<Criterion, string>,
  take: (told: ExportTold) => void,
): AsyncIterable<Uint8Array> {
  const answer = await asked(`${url}${exportPath}${name}`, token, new URLSearchParams([...criteria]).toString());
  if (answer.statusCode !== 200) {
    const words = (await Array.fromAsync<Buffer>(answer)).join('').trim().slice(0, 1_000);
    throw answer.statusCode === 400 || answer.statusCode === 413
      ? new ExportRefused(words)
      : refusedByServer(url, answer.statusCode, words);
  }
  const found: { told: ExportTold | null } = { told: null };
  try {
    yield* withoutTold(answer, (told) => void (found.told = told));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNRESET') throw away(url, { cause });
    throw cause;
  }
  if (found.told === null) throw away(url);
  take(found.told);
}

function asked(to: string, token: string | null, form: string): Promise<IncomingMessage> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: withToldType,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    request(to, { method: 'POST', headers })
      .once('response', resolve)
      .once('error', (cause) => reject(away(to, { cause })))
      .end(form);
  });
}

function away(url: string, options?: ErrorOptions): ServerLeft {
  return new ServerLeft('SERVER_AWAY', `the server at ${new URL(url).origin} went away before all was written; ask again`, options);
}
