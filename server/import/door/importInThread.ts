import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Changed } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import { Failure } from '#server/engine/failure.ts';
import { answerCall } from '#server/import/door/callsThrough.ts';
import type { ImportDone, ImportFailed, ImportJob } from '#server/import/door/importJob.ts';
import type { FromWorker } from '#server/import/door/importWorker.ts';
import { FailedElsewhere } from '#server/import/door/sentError.ts';
import { callsOf } from '#server/import/door/storeCalls.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import type { LandingStore } from '#server/import/land.ts';
import { setBack } from '#server/import/setBack.ts';

/** Megabytes of what is new in the thread of an import, of which nearly all is soon of no use: three spaces of 8. */
const mostYoung = 24;

/** How much an import may take: milliseconds in all, milliseconds in which it does not get on, so that a slow machine may bring as much as any other; megabytes of memory. */
export type ImportBounds = { readonly milliseconds: number; readonly still: number; readonly megabytes: number };

/** What an import runs with. told: how it goes on; stop: a person ends it, or the server. */
export type InThread = {
  readonly store: LandingStore;
  readonly bounds: ImportBounds;
  readonly stop: AbortSignal;
  readonly told: (what: string, rows: number, of: number | null) => void;
  readonly log: Logger;
};

/**
 * Imports in a thread of its own, which is ended where it is stopped, takes too long or needs too much memory; it asks this one whatever it needs of the store. However it ends, what it wrote of something that did
 * not come whole is set back here. Never throws.
 */
export async function importInThread(job: ImportJob, { store, bounds, stop, told, log }: InThread): Promise<ImportDone> {
  const written: Id[] = [];
  const served = callsOf(
    {
      reading: (asked) => store.reading(asked),
      async write(batch, signature) {
        if (stop.aborted) throw new ImportStopped(written.length > 0);
        const made = await store.write(batch, signature);
        if (hasTouched(made)) written.push(made.change.id);
        return made;
      },
      async undoChange(id, signature) {
        const made = await store.undoChange(id, signature);
        const at = written.indexOf(id);
        if (at !== -1) written.splice(at, 1);
        return made;
      },
    },
    stop,
  );
  const under: Set<Promise<void>> = new Set();
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), {
    workerData: job,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: mostYoung },
  });
  const done = await new Promise<ImportDone>((resolve) => {
    const fail = (code: string, message: string, unnamed?: string): void =>
      resolve({ failed: { code, message, complaints: null, ...(unnamed === undefined ? {} : { unnamed }) } });
    const stopped = (): void => fail('IMPORT_STOPPED', '');
    const endsAfter = (milliseconds: number, how: string): NodeJS.Timeout => {
      const took = () => fail('IMPORT_TOOK_TOO_LONG', `the import ${how} ${milliseconds / 1_000} s and was ended; divide the files`);
      return setTimeout(took, milliseconds).unref();
    };
    endsAfter(bounds.milliseconds, 'took longer than');
    const standsStill = endsAfter(bounds.still, 'did not get on for');
    let at = '';
    worker.on('message', (message: FromWorker) => {
      if ('done' in message) resolve(message.done);
      else if ('told' in message) {
        const { what, rows, of } = message.told;
        if (at !== `${what} ${rows}`) standsStill.refresh();
        at = `${what} ${rows}`;
        told(what, rows, of);
      } else {
        const answering = answerCall(served.calls, message).finally(() => under.delete(answering));
        under.add(answering);
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? fail('IMPORT_NEEDS_MEMORY', `the files need more than the ${bounds.megabytes} MB of memory that an import may have; divide them`)
        : fail(
            'INTERNAL',
            'this could not be imported; the log of the server says why',
            error instanceof Error ? error.stack : String(error),
          ),
    );
    worker.on('exit', () =>
      fail('INTERNAL', 'this could not be imported; the log of the server says why', 'the thread of an import ended'),
    );
    if (stop.aborted) stopped();
    else stop.addEventListener('abort', stopped, { once: true });
  });
  await worker.terminate();
  await Promise.all(under);
  await served.end();
  if (!('failed' in done)) return done;
  if (done.failed.unnamed !== undefined) log.error({ fault: done.failed.unnamed }, 'an import failed for a reason that has no name');
  const isStopped = done.failed.code === 'IMPORT_STOPPED';
  const failed = isStopped ? { ...done.failed, message: new ImportStopped(written.length > 0).message } : done.failed;
  return { failed: await afterSetBack(failed, store, { written, signature: job.signature, told }) };
}

async function afterSetBack(
  failed: ImportFailed,
  store: LandingStore,
  {
    written,
    signature,
    told,
  }: { readonly written: readonly Id[]; readonly signature: ImportJob['signature']; readonly told: InThread['told'] },
): Promise<ImportFailed> {
  try {
    const because = new FailedElsewhere(failed.code, failed.message);
    await setBack(store, written, { ...signature, because }, (done) => told('set back', done, written.length));
    return failed;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: error.code, message: error.message, complaints: null };
  }
}

function hasTouched({ created, changed }: Changed): boolean {
  return created.length + changed.length > 0;
}
