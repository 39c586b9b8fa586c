import { setTimeout as pass } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { TookTooLong } from '#server/engine/failure.ts';
import { isOfServer, isPassing, silent } from '#server/engine/neo4j/asFailure.ts';
import { beginning, type Begin, type Beginning } from '#server/engine/neo4j/begun.ts';
import { holdWriters } from '#server/engine/neo4j/cypher/known.ts';
import { rowsOf, type Ask } from '#server/engine/neo4j/query.ts';
import { pause, retriedFor } from '#server/engine/neo4j/transacting.ts';
import { grace, untilStopped } from '#server/engine/untilStopped.ts';
import { readVersion, type SeenVersion, type Version } from '#server/engine/neo4j/version.ts';
import type { Asked } from '#server/engine/asked.ts';

/** One transaction that reads. */
export type TransactionReading = {
  /** Rejects with the reason of stop once the server has let go of the question, or has had a moment to do so. */
  readonly ask: Ask;
  /** What the graph was when it began. */
  readonly version: () => Promise<Version>;
  /** Ends it; whether nothing was written meanwhile. */
  readonly end: () => Promise<boolean>;
};

/** Behind so many questions, those of one moment together, the version is looked at without being waited for: most readings ask one to three, and their end then costs no round of its own. */
const mostLooks = 3;

/** One try to begin it. */
type Attempt = Beginning & { readonly version: Promise<Version>; readonly close: () => Promise<void> };

/**
 * Begins a transaction in read mode at the first question, again after a passing failure. Neo4j shows a transaction what others commit meanwhile, so
 * whether all answers are of one state is told at its end by the version: the one at its beginning, or the one that was seen last where that is trusted.
 * alone: writers wait until it has ended. timeout: milliseconds for all of it; somewhat later it ends even where the server says nothing any more.
 */
export function beginReading(
  open: (mode: 'READ' | 'WRITE') => Session,
  uri: string,
  { stop, asker, alone = false, trusting = false }: Asked,
  timeout: number,
  seen: SeenVersion,
  toFailure: (error: unknown) => unknown,
): TransactionReading {
  let attempt: Attempt | null = null;
  let told: Version | null = null;
  let questions = 0;
  let looked: Promise<Version> | null = null;
  let hasAnswered = false;
  let isOver = false;
  let failure: unknown = null;
  const clock = new AbortController();
  const ending = AbortSignal.any([stop, clock.signal]);
  let timer: NodeJS.Timeout | undefined;
  const letGo = () => {
    isOver = true;
    clearTimeout(timer);
    ending.removeEventListener('abort', letGo);
    void attempt?.close();
  };
  const begin = () => attemptOn(open(alone ? 'WRITE' : 'READ'), uri, { timeout, asker }, alone, trusting, seen);
  const once = async <Answer>(work: (attempt: Attempt) => Promise<Answer>): Promise<Answer> => {
    for (const since = performance.now(); ;) {
      const mine = (attempt ??= begin());
      try {
        return await (alone ? mine.version.then(() => work(mine)) : work(mine));
      } catch (error) {
        const cause = await mine.begun.then(
          () => error,
          (reason: unknown) => reason,
        );
        ending.throwIfAborted();
        if (hasAnswered || !isPassing(cause) || performance.now() - since > retriedFor) throw cause;
        void mine.close();
        if (attempt === mine) attempt = null;
        await pass(pause);
      }
    }
  };
  const failureOf = (error: unknown): unknown => {
    if (!ending.aborted) return toFailure(error);
    return clock.signal.aborted && !stop.aborted && isOfServer(error) ? new TookTooLong(timeout) : ending.reason;
  };
  const named = async <Answer>(work: (attempt: Attempt) => Promise<Answer>): Promise<Answer> => {
    if (failure !== null) throw failure;
    if (timer === undefined) {
      ending.addEventListener('abort', letGo, { once: true });
      timer = setTimeout(() => clock.abort(silent(uri)), timeout + grace);
    }
    try {
      return await untilStopped(ending, once(work));
    } catch (error) {
      failure ??= failureOf(error);
      letGo();
      throw failure;
    }
  };
  return {
    ask(query) {
      stop.throwIfAborted();
      return named(async ({ transaction }) => {
        const answer = rowsOf(transaction, query);
        const asked = (questions += 1);
        looked = null;
        if (asked <= mostLooks && !alone)
          setImmediate(() => {
            if (asked !== questions || isOver) return;
            looked = readVersion((each) => rowsOf(transaction, each));
            looked.catch(() => undefined);
          });
        const rows = await answer;
        hasAnswered = true;
        return rows;
      });
    },
    version: () => named(async ({ version }) => (told ??= await version)),
    async end() {
      if (isOver || attempt === null) return true;
      const { transaction, version } = attempt;
      try {
        const before = told ?? (await version);
        const now = alone ? before : await untilStopped(ending, looked ?? readVersion((query) => rowsOf(transaction, query)));
        seen.see(now);
        return now.changes === before.changes;
      } catch {
        return true;
      } finally {
        letGo();
      }
    },
  };
}

function attemptOn(session: Session, uri: string, how: Begin, alone: boolean, trusting: boolean, seen: SeenVersion): Attempt {
  const begun = beginning(session, uri, how);
  const ask: Ask = (query) => rowsOf(begun.transaction, query);
  const held = alone ? ask(holdWriters()) : Promise.resolve();
  const last = trusting ? seen.last() : null;
  const version = last ? Promise.resolve(last) : held.then(() => readVersion(ask));
  version.then(seen.see, () => undefined);
  return { ...begun, version, close: () => session.close().catch(() => undefined) };
}
