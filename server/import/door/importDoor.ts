import type { Logger } from 'pino';
import { isId, toId, type Id } from '#server/domain/id.ts';
import { Failure } from '#server/engine/failure.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { answerLines } from '#server/import/door/answerLines.ts';
import { ImportMisasked, mostHeadBytes } from '#server/import/door/askedOfImport.ts';
import { importInThread, type ImportBounds } from '#server/import/door/importInThread.ts';
import { smallGrowth, withHeapGrowing } from '#server/import/heapGrowth.ts';
import type { ImportFailed } from '#server/import/door/importJob.ts';
import { clearLeft, ImportNoRoom, ImportTooLarge, received, type ImportPlace, type Received } from '#server/import/door/received.ts';
import { importFormats } from '#server/import/formats.ts';
import type { LandingStore } from '#server/import/land.ts';
import { mappingMay } from '#server/import/table/mapping/mappingMay.ts';
import { setBack } from '#server/import/setBack.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';
import { plainAnswer } from '#server/plainAnswer.ts';

/** The address of imports; what begins with it and goes on is of them, too. */
export const importPath = '/import';

const nobodySaid = 'somebody who gave no name';
const mostRemembered = 10_000;
/** How many may send files at once: each may fill the disk with as much as is taken. */
const mostComing = 4;
const usualBounds: ImportBounds = { milliseconds: 21_600_000, still: 3_600_000, megabytes: 1_536 };

/** The door of imports. settled: resolves once nothing is under way and nothing lies on the disk. */
export type ImportDoor = { readonly answer: (request: Request) => Promise<Response>; readonly settled: () => Promise<void> };

/** What the door is made of. ending: the server ends, and what is under way is stopped and set back; pause: holds up work for which nobody waits while something is under way, until what it answers is called. */
export type ImportDoorOf = {
  readonly store: LandingStore;
  readonly place: ImportPlace;
  readonly log: Logger;
  readonly ending: AbortSignal;
  readonly pause?: () => () => void;
  readonly now?: () => Date;
  readonly bounds?: ImportBounds;
};

/**
 * Answers GET /import with what is taken, POST /import with how an import goes on and what came of it, as JSON lines, and POST /import/back with how its changes are set back. One is done at a time. What is sent lies in a folder of its own while it
 * is read, and is taken away whatever comes of it; it is received before it takes the place of an import, so that nobody who sends slowly keeps others from theirs. Nobody who reads the answer any more stops it, and what was written is set back.
 */
export async function createImportDoor(of: ImportDoorOf): Promise<ImportDoor> {
  const { place, log, pause } = of;
  await clearLeft(place.folder);
  const made = new Set<Id>();
  let [isUnder, coming] = [false, 0];
  const isTaken = (): boolean => isUnder;
  const open = new Set<Promise<void>>();
  /** Something is under way from now on until the answer is called. */
  function opened(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    open.add(promise);
    return () => {
      open.delete(promise);
      resolve();
    };
  }
  function begun(): () => void {
    const ended = opened();
    const goOn = pause?.();
    isUnder = true;
    return () => {
      isUnder = false;
      goOn?.();
      ended();
    };
  }
  return {
    async settled() {
      while (open.size > 0) await Promise.all(open);
    },
    async answer(request) {
      const { pathname } = new URL(request.url);
      const isBack = pathname === `${importPath}/back`;
      if (!isBack && pathname !== importPath) return plainAnswer(404, 'There is nothing here; files are imported at /import.');
      if (request.method === 'GET' && !isBack) return Response.json(taken(place));
      if (request.method !== 'POST') return plainAnswer(405, 'An import is asked for with POST.', { allow: isBack ? 'POST' : 'GET, POST' });
      if (!/^application\/octet-stream\b/iu.test(request.headers.get('content-type') ?? ''))
        return plainAnswer(415, 'Send application/octet-stream: a line of JSON that says what is asked, and the files after it.');
      if (isTaken() || coming >= mostComing) return busy();
      const came = opened();
      coming += 1;
      try {
        const what = isBack ? await changesIn(request, made) : await received(request.body ?? [], place);
        if (isTaken()) {
          if ('remove' in what) await what.remove();
          return busy();
        }
        const ended = begun();
        return 'remove' in what ? brought(what, of, { made, ended }) : back(what, of, ended);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        if (error instanceof ImportNoRoom) log.error({ err: error }, 'files of an import could not be kept');
        return refused(statusOf(error), { code: error.code, message: error.message, complaints: null });
      } finally {
        coming -= 1;
        came();
      }
    },
  };
}

function busy(): Response {
  const message = 'another import is under way; nothing was written. Try again when it has ended';
  return refused(503, { code: 'IMPORT_BUSY', message, complaints: null });
}

function brought(
  { asked, files, mapping, called, remove }: Received,
  { store, log, ending, now = () => new Date(), bounds = usualBounds }: ImportDoorOf,
  { made, ended }: { readonly made: Set<Id>; readonly ended: () => void },
): Response {
  const { do: doing, format, title, publisher, by } = asked;
  const why = `import ${asked.files.map(({ name }) => name).join(', ')}`.slice(0, 1_000);
  const signature = { by: by ?? nobodySaid, at: now().toISOString(), why };
  return answerLines(
    async (stop, told) => {
      try {
        const job = {
          do: doing,
          files,
          mapping,
          writtenAs: asked.writtenAs,
          language: asked.language,
          called,
          format,
          published: { title, publisher },
          edition: asked.edition,
          isLeaving: asked.leaveOut,
          signature,
        };
        const done = await withHeapGrowing(smallGrowth, async () => importInThread(job, { store, bounds, stop, told, log }));
        if ('report' in done && done.report.written) remember(made, done.report.changes);
        if ('failed' in done) log.info({ code: done.failed.code }, 'an import was refused, or broke off');
        return 'failed' in done ? { failed: { ...done.failed, unnamed: undefined } } : done;
      } finally {
        await remove();
      }
    },
    { stop: ending, ended, log },
  );
}

/** Sets back what imports wrote, to the end whoever reads the answer. */
function back(changes: readonly Id[], { store, log, now = () => new Date() }: ImportDoorOf, ended: () => void): Response {
  const signature = {
    by: nobodySaid,
    at: now().toISOString(),
    why: 'import',
    because: new ImportMisasked('what an import wrote was to be set back'),
  };
  return answerLines(
    async (_, told) => {
      try {
        const made = await withHeapGrowing(smallGrowth, () =>
          setBack(store, changes, signature, (done) => told('set back', done, changes.length)),
        );
        return { setBack: changes.length, changes: made };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { failed: { code: error.code, message: error.message, complaints: null } };
      }
    },
    { stop: neverStopped, ended, log },
  );
}

async function changesIn(request: Request, made: ReadonlySet<Id>): Promise<readonly Id[]> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = request.body ?? [];
  for await (const chunk of body) {
    length += chunk.length;
    if (length > mostHeadBytes) throw new ImportTooLarge(mostHeadBytes);
    chunks.push(chunk);
  }
  const ids = Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const strange = ids.find((id) => !isId(id) || !made.has(toId(id)));
  if (strange !== undefined || ids.length === 0)
    throw new ImportMisasked(
      'the body names, one a line, changes by which this server wrote an import since it started; set others back with undoChange',
    );
  return ids.map(toId);
}

function remember(made: Set<Id>, changes: readonly Id[]): void {
  for (const id of changes) made.add(id);
  for (const id of made) {
    if (made.size <= mostRemembered) return;
    made.delete(id);
  }
}

function taken({ mostBytes }: ImportPlace): object {
  const formats = [
    ...importFormats.map(({ name, endings, tables }) => ({
      name,
      endings,
      isTable: false,
      isShared: false,
      signs: tables?.signs.map(({ source, flags }) => ({ source, flags })) ?? [],
    })),
    ...tableFormats.map(({ name, endings, isShared = false }) => ({ name, endings, isTable: true, isShared, signs: [] })),
  ];
  return { mostBytes, formats, mapping: mappingMay };
}

function refused(status: number, failed: ImportFailed): Response {
  return Response.json({ failed }, { status, headers: status === 503 ? { 'retry-after': '10' } : {} });
}

function statusOf(failure: Failure): number {
  if (failure instanceof ImportTooLarge) return 413;
  if (failure.code === 'IMPORT_SLOW') return 408;
  return failure instanceof ImportNoRoom ? 507 : 400;
}
