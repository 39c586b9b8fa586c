import { setTimeout as pass } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { TookTooLong } from '#server/engine/failure.ts';
import { isOfServer, isPassing, silent } from '#server/engine/neo4j/asFailure.ts';
import { beginning, type Begin } from '#server/engine/neo4j/begun.ts';
import { rowsOf, type Ask } from '#server/engine/neo4j/query.ts';
import { grace, untilStopped } from '#server/engine/untilStopped.ts';

/** Milliseconds after which nothing is begun again. */
export const retriedFor = 8_000;

/** Milliseconds between a passing failure and the next try. */
export const pause = 200;

/**
 * Does the work in one transaction, which is undone when it throws, and begun again after a passing failure. All tries together have the milliseconds of
 * timeout, and somewhat later the work ends even where the server says nothing any more. Throws errors of the driver, TookTooLong and StoreUnavailable.
 */
export async function transacting<Result>(
  open: () => Session,
  uri: string,
  { timeout, asker }: Begin,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController();
  const clock = setTimeout(() => ending.abort(silent(uri)), timeout + grace);
  const begin = performance.now();
  const spent = () => performance.now() - begin;
  try {
    for (;;)
      try {
        return await untilStopped(
          ending.signal,
          once(open(), uri, { timeout: Math.ceil(Math.max(timeout - spent(), 1)), asker }, ending.signal, work),
        );
      } catch (error) {
        if (ending.signal.aborted) throw isOfServer(error) ? new TookTooLong(timeout) : silent(uri);
        if (!isPassing(error) || spent() + pause > Math.min(retriedFor, timeout)) throw error;
        await pass(pause);
      }
  } finally {
    clearTimeout(clock);
  }
}

async function once<Result>(
  session: Session,
  uri: string,
  how: Begin,
  stop: AbortSignal,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const letGo = () => session.close().catch(() => undefined);
  stop.addEventListener('abort', letGo, { once: true });
  try {
    const { transaction, begun } = beginning(session, uri, how);
    await begun;
    const result = await work((query) => rowsOf(transaction, query));
    await transaction.commit();
    return result;
  } finally {
    stop.removeEventListener('abort', letGo);
    await letGo();
  }
}
