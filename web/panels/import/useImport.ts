import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportAsked, ImportProgress, ImportReport } from '#web/api/importing.ts';
import { ApiFailure } from '#web/api/failure.ts';
import { owningChanges } from '#web/actions/own.ts';
import { useDesk } from '#web/parts/deskContext.ts';

/** Where an import stands that is not under way. */
type Settled = Exclude<ImportStage, { readonly is: 'running' }>;

const againAfter = 400;
const mostAgain = 25;

/** How far an import is. */
export type ImportStage =
  | { readonly is: 'open' | 'stopped' | 'back' }
  | {
      readonly is: 'running';
      readonly what: 'try' | 'bring' | 'back';
      readonly progress: ImportProgress | null;
      /** What came of the last try, where this one goes on by itself while a person chooses; null: a person waits for it. */
      readonly before: Settled | null;
    }
  | { readonly is: 'tried' | 'brought'; readonly report: ImportReport }
  | { readonly is: 'failed'; readonly failure: Error };

/** An import, and what can be done with it; one is sent once the one before has ended, and a try that goes on by itself ends by itself. Closing what shows it stops it. */
export function useImport(): {
  readonly stage: ImportStage;
  readonly run: (asked: ImportAsked) => void;
  /** A try is to follow by itself: what the last one said no longer holds. */
  readonly hold: () => void;
  /** Tries by itself; the last one alone counts. */
  readonly retry: (asked: ImportAsked) => void;
  readonly stop: () => void;
  readonly setBack: (changes: readonly string[]) => void;
  readonly reopen: () => void;
} {
  const desk = useDesk();
  const { importing, forget } = desk;
  const [stage, setStage] = useState<ImportStage>({ is: 'open' });
  const stopper = useRef(new AbortController());
  const leaver = useRef(new AbortController());
  const under = useRef(Promise.resolve());
  useEffect(() => {
    const leaving = new AbortController();
    leaver.current = leaving;
    return () => {
      leaving.abort();
      stopper.current.abort();
    };
  }, []);

  function begin(
    what: 'try' | 'bring' | 'back',
    work: (told: (progress: ImportProgress) => void, signal: AbortSignal) => Promise<Settled>,
    isQuiet = false,
  ): void {
    stopper.current.abort();
    const stopping = new AbortController();
    stopper.current = stopping;
    const before = (now: ImportStage): Settled | null => (isQuiet ? settledIn(now) : null);
    setStage((now) => ({ is: 'running', what, progress: null, before: before(now) }));
    const told = (progress: ImportProgress): void => {
      if (!stopping.signal.aborted) setStage((now) => ({ is: 'running', what, progress, before: before(now) }));
    };
    const isPast = (): boolean => stopping.signal.aborted;
    const earlier = under.current;
    const follow = async (): Promise<void> => {
      await earlier;
      if (isPast()) return;
      try {
        const next = await work(told, isQuiet ? leaver.current.signal : stopping.signal);
        if (next.is !== 'tried') forget(null);
        if (!isPast()) setStage(next);
      } catch (error) {
        if (isPast()) return;
        setStage({ is: 'failed', failure: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    under.current = follow();
  }

  const reopen = useCallback(() => {
    setStage((now) => {
      if (now.is === 'running' && now.before === null) return now;
      stopper.current.abort();
      return { is: 'open' };
    });
  }, []);

  return {
    stage,
    run(asked) {
      const what = asked.do === 'bring' ? 'bring' : 'try';
      begin(what, async (told, signal) => {
        const bring = () => notBusy(() => importing.bring(asked, told, signal), signal);
        const report = await (asked.do === 'bring' ? owningChanges(desk, bring) : bring());
        return { is: report.written ? 'brought' : 'tried', report };
      });
    },
    hold() {
      stopper.current.abort();
      setStage((now) => ({ is: 'running', what: 'try', progress: null, before: settledIn(now) }));
    },
    retry(asked) {
      begin(
        'try',
        async (told, signal) => ({ is: 'tried', report: await notBusy(() => importing.bring(asked, told, signal), signal) }),
        true,
      );
    },
    stop() {
      stopper.current.abort();
      setStage({ is: 'stopped' });
    },
    setBack(changes) {
      begin('back', async (told, signal) => {
        await owningChanges(desk, () => notBusy(() => importing.setBack(changes, told), signal));
        return { is: 'back' };
      });
    },
    reopen,
  };
}

function settledIn(stage: ImportStage): Settled {
  return stage.is === 'running' ? (stage.before ?? { is: 'open' }) : stage;
}

/** Does it again where another import is under way, such as the try before, which ends just now. */
async function notBusy<Done>(work: () => Promise<Done>, signal: AbortSignal): Promise<Done> {
  for (let time = 1; ; time += 1)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.code !== 'IMPORT_BUSY' || time === mostAgain || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, againAfter));
    }
}
