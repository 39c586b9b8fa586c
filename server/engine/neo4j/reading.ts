import { isRetryableError, type Session, type Transaction } from 'neo4j-driver';
import { readVersion, type Version } from '#server/engine/neo4j/version.ts';
import { holdWriters } from '#server/engine/neo4j/cypher/known.ts';
import { rowsOf, type Ask } from '#server/engine/neo4j/query.ts';
import type { Asked } from '#server/engine/store.ts';

/** One transaction that reads. */
export type TransactionReading = {
  /** Rejects with the reason of stop once the server has let go of the question. */
  readonly ask: Ask;
  /** What the graph was when it began. */
  readonly version: () => Promise<Version>;
  /** Ends it; whether nothing was written meanwhile. */
  readonly end: () => Promise<boolean>;
};

type Opened = { readonly transaction: Transaction; readonly version: Version };

const retriedFor = 8_000;
const pause = 200;

/**
 * Begins a transaction in read mode at the first question, again after a passing failure. Neo4j shows a transaction what others commit meanwhile, so
 * whether all answers are of one state is told at its end by the version. alone: writers wait until it has ended. timeout: milliseconds for all of it.
 */
export function beginReading(
  open: (mode: 'READ' | 'WRITE') => Session,
  { stop, asker, alone = false }: Asked,
  timeout: number,
  toFailure: (error: unknown) => unknown,
): TransactionReading {
  let opening: Promise<Opened> | null = null;
  let session: Session | null = null;
  let isOver = false;
  let failure: unknown = null;
  const letGo = async (): Promise<void> => {
    isOver = true;
    stop.removeEventListener('abort', letGo);
    await session?.close().catch(() => undefined);
  };
  const named = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (failure !== null) throw failure;
    try {
      return await work();
    } catch (error) {
      failure ??= stop.aborted ? stop.reason : toFailure(error);
      void letGo();
      throw failure;
    }
  };
  const openOnce = async (): Promise<Opened> => {
    session = open(alone ? 'WRITE' : 'READ');
    const transaction = await session.beginTransaction({ timeout, metadata: { application: 'isnad', asker } });
    const ask: Ask = (query) => rowsOf(transaction, query);
    if (alone) await ask(holdWriters());
    return { transaction, version: await readVersion(ask) };
  };
  const openPatiently = async (): Promise<Opened> => {
    stop.addEventListener('abort', letGo, { once: true });
    for (const begin = performance.now(); ;) {
      try {
        return await openOnce();
      } catch (error) {
        stop.throwIfAborted();
        if (!(error instanceof Error && isRetryableError(error)) || performance.now() - begin > retriedFor) throw error;
        await session?.close().catch(() => undefined);
        await new Promise((resolve) => void setTimeout(resolve, pause));
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
        return alone || (await readVersion((query) => rowsOf(transaction, query))).changes === version.changes;
      } catch {
        return true;
      } finally {
        await letGo();
      }
    },
  };
}
