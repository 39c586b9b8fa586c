import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { KeptStore } from '#server/command/command.ts';
import { saidBy, type SaidByServer } from '#server/command/saidByServer.ts';
import { Failure } from '#server/engine/failure.ts';
import type { Bringing, BringingOn, ImportReport } from '#server/import/bring.ts';
import { importPath } from '#server/import/door/importDoor.ts';
import { FailedElsewhere } from '#server/import/door/sentError.ts';
import { filesAt } from '#server/import/filesAt.ts';
import { importFormats, recordFilesAt, speakOfTables } from '#server/import/formats.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { readMapping } from '#server/import/table/mapping/readMapping.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';

type Server = NonNullable<ReturnType<KeptStore['server']>>;

/** The server was left, or went away, before it said what came of an import; it says itself what is so. */
export class ServerLeft extends Failure {
  readonly code: 'SERVER_AWAY' | 'IMPORT_STOPPED';
  constructor(code: ServerLeft['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The server that has the store open does not take this. */
class ServerRefused extends Failure {
  readonly code = 'SERVER_REFUSED';
  constructor(url: string, said: string) {
    super(`the server at ${url}, which has the store open, does not take it: ${said}`);
  }
}

/** Brings files through the server that has the store open. Throws as bringing does, ServerLeft, ServerRefused. */
export async function throughServer({ url, token }: Server, asked: Bringing, { stop, told }: BringingOn): Promise<ImportReport> {
  const { format, mapping, published, edition, signature, isDryRun, isLeaving } = asked;
  if (mapping !== null && !(await speakOfTables([mapping]))) await readMapping(mapping);
  const files = await filesOf(asked);
  const head = {
    do: isDryRun ? 'try' : 'bring',
    files: await Promise.all(files.map(async (file) => ({ name: basename(file), bytes: (await stat(file)).size, called: file }))),
    format: format?.name ?? null,
    ...published,
    edition,
    leaveOut: isLeaving,
    mapping: mapping === null ? null : { text: await readFile(mapping, 'utf8'), called: mapping },
    by: signature.by,
  };
  try {
    const answer = await sent(`${url}${importPath}`, token, bytesOf(head, files), stop);
    for await (const said of linesOf(answer, url)) {
      if ('doing' in said) told(said.doing, said.rows, said.of);
      else return outcome(said);
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (stop.aborted)
      throw new ServerLeft('IMPORT_STOPPED', 'the import was stopped; the server sets back whatever it had written', { cause });
    throw away(url, { cause });
  }
  throw away(url);
}

function away(url: string, options?: ErrorOptions): ServerLeft {
  return new ServerLeft(
    'SERVER_AWAY',
    `the server at ${url} went away before it said what came of it; whatever it wrote are whole parts: the same command again writes what is left, or changes nothing`,
    options,
  );
}

async function filesOf({ files, format, mapping }: Bringing): Promise<readonly string[]> {
  const ofRecords = importFormats.find((each) => each === format) ?? null;
  if (mapping === null && (format === null || ofRecords !== null)) return (await recordFilesAt(files, ofRecords)).files;
  const endings = (format === null ? tableFormats : [format]).flatMap((each) => [...each.endings]);
  const found = await Promise.all(files.map((file) => filesAt(file, endings)));
  return [...new Set(found.flat())];
}

async function* bytesOf(head: object, files: readonly string[]): AsyncIterable<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(head)}\n`);
  for (const file of files) {
    const chunks: AsyncIterable<Buffer> = createReadStream(file);
    yield* chunks;
  }
}

/** Sends bytes as they are read. What answers before all is sent has refused it, and is heard. */
async function sent(to: string, token: string | null, bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/octet-stream', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  const asking = request(to, { method: 'POST', headers, signal });
  const sending = pipeline(bytes, asking);
  sending.catch(() => undefined);
  return new Promise((resolve, reject) => {
    asking.once('response', resolve);
    asking.once('error', reject);
  });
}

async function* linesOf(answer: IncomingMessage, url: string): AsyncIterable<SaidByServer> {
  const isRead = answer.statusCode === 200;
  const others: string[] = [];
  for await (const line of createInterface(answer)) {
    const said = saidBy(line);
    if (said !== null) yield said;
    else others.push(line);
  }
  if (isRead || others.length === 0) return;
  throw refusedByServer(url, answer.statusCode, others.join(' ').slice(0, 1_000));
}

/** That the server does not take what it was sent, by what it answered. */
export function refusedByServer(url: string, status: number | undefined, said: string): Failure {
  return new ServerRefused(url, status === 401 ? 'it asks for a password; set ISNAD_TOKEN as it is set there' : said);
}

function outcome(said: Exclude<SaidByServer, { doing: string }>): ImportReport {
  if ('report' in said) return said.report;
  const { code, message, complaints } = said.failed;
  if (complaints === null) throw new FailedElsewhere(code, message);
  throw new ImportRefused(complaints.map(({ more, ...complaint }) => (more === undefined ? complaint : { ...complaint, more })));
}
