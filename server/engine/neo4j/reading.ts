import { setTimeout as pass } from 'node:timers/promises';
import type { Session, Transaction } from 'neo4j-driver';
import { TookTooLong } from '#server/engine/failure.ts';
import { isOfServer, isPassing, silent } from '#server/engine/neo4j/asFailure.ts';
import { begun } from '#server/engine/neo4j/begun.ts';
import { holdWriters } from '#server/engine/neo4j/cypher/known.ts';
import { rowsOf, type Ask } from '#server/engine/neo4j/query.ts';
import { pause, retriedFor } from '#server/engine/neo4j/transacting.ts';
import { grace, untilStopped } from '#server/engine/neo4j/untilStopped.ts';
import { readVersion, type Version } from '#server/engine/neo4j/version.ts';
import type { Asked } from '#server/engine/store.ts';

/** One transaction that reads. */
export type TransactionReading = {
  /** Rejects with the reason of stop once the server has let go of the question, or has had a moment to do so. */
  readonly ask: Ask;
  /** What the graph was when it began. */
  readonly version: () => Promise<Version>;
  /** Ends it; whether nothing was written meanwhile. */
  readonly end: () => Promise<boolean>;
};

type Opened = { readonly transaction: Transaction; readonly version: Version };

/**
 * Begins a transaction in read mode at the first question, again after a passing failure. Neo4j shows a transaction what others commit meanwhile, so
 * whether all answers are of one state is told at its end by the version. alone: writers wait until it has ended. timeout: milliseconds for all of it;
 * somewhat later it ends even where the server says nothing any more.
 */
export function beginReading(
  open: (mode: 'READ' | 'WRITE') => Session,
  uri: string,
  { stop, asker, alone = false }: Asked,
  timeout: number,
  toFailure: (error: unknown) => unknown,
): TransactionReading {
  let opening: Promise<Opened> | null = null;
  let session: Session | null = null;
  let isOver = false;
  let failure: unknown = null;
  const clock = new AbortController();
  const ending = AbortSignal.any([stop, clock.signal]);
  let timer: NodeJS.Timeout | undefined;
  const letGo = async (): Promise<void> => {
    isOver = true;
    clearTimeout(timer);
    ending.removeEventListener('abort', letGo);
    await session?.close().catch(() => undefined);
  };
  const failureOf = (error: unknown): unknown => {
    if (!ending.aborted) return toFailure(error);
    return clock.signal.aborted && !stop.aborted && isOfServer(error) ? new TookTooLong(timeout) : ending.reason;
  };
  const named = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (failure !== null) throw failure;
    try {
      return await untilStopped(ending, work());
    } catch (error) {
      failure ??= failureOf(error);
      void letGo();
      throw failure;
    }
  };
  const openOnce = async (): Promise<Opened> => {
    session = open(alone ? 'WRITE' : 'READ');
    const transaction = await begun(session, uri, { timeout, asker });
    const ask: Ask = (query) => rowsOf(transaction, query);
    if (alone) await ask(holdWriters());
    return { transaction, version: await readVersion(ask) };
  };
  const openPatiently = async (): Promise<Opened> => {
    ending.addEventListener('abort', letGo, { once: true });
    timer = setTimeout(() => clock.abort(silent(uri)), timeout + grace);
    for (const begin = performance.now(); ;) {
      try {
        return await openOnce();
      } catch (error) {
        ending.throwIfAborted();
        if (!isPassing(error) || performance.now() - begin > retriedFor) throw error;
        await session?.close().catch(() => undefined);
        await pass(pause);
      }
    }
  };
  const opened = (): Promise<Opened> => (opening ??= openPatiently());
  return {
    ask: (query) => {
      stop.throwIfAborted();
      return named(async () => rowsOf((await opened()).transaction, query));
    },
    version: () => named(async () => (await opened()).version),
    async end() {
      if (isOver || opening === null) return true;
      try {
        const { transaction, version } = await opening;
        const now = alone
          ? version
          : await untilStopped(
              ending,
              readVersion((query) => rowsOf(transaction, query)),
            );
        return now.changes === version.changes;
      } catch {
        return true;
      } finally {
        void letGo();
      }
    },
  };
}
