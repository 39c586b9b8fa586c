import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportAsked, ImportProgress, ImportReport } from '#web/api/importing.ts';
import { useDesk } from '#web/parts/deskContext.ts';

/** How far an import is. */
export type ImportStage =
  | { readonly is: 'open' | 'stopped' | 'back' }
  | { readonly is: 'running'; readonly what: 'try' | 'bring' | 'back'; readonly progress: ImportProgress | null }
  | { readonly is: 'tried' | 'brought'; readonly report: ImportReport }
  | { readonly is: 'failed'; readonly failure: Error };

/** An import, and what can be done with it. Closing what shows it stops it. */
export function useImport(): {
  readonly stage: ImportStage;
  readonly run: (asked: ImportAsked) => void;
  readonly stop: () => void;
  readonly setBack: (changes: readonly string[]) => void;
  readonly reopen: () => void;
} {
  const { importing, forget } = useDesk();
  const [stage, setStage] = useState<ImportStage>({ is: 'open' });
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  function begin(
    what: 'try' | 'bring' | 'back',
    work: (told: (progress: ImportProgress) => void, signal: AbortSignal) => Promise<ImportStage>,
  ): void {
    stopper.current.abort();
    const stopping = new AbortController();
    stopper.current = stopping;
    setStage({ is: 'running', what, progress: null });
    const told = (progress: ImportProgress): void => {
      if (!stopping.signal.aborted) setStage({ is: 'running', what, progress });
    };
    const follow = async (): Promise<void> => {
      try {
        const next = await work(told, stopping.signal);
        if (next.is !== 'tried') forget(null);
        if (!stopping.signal.aborted) setStage(next);
      } catch (error) {
        if (stopping.signal.aborted) return;
        setStage({ is: 'failed', failure: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    void follow();
  }

  const reopen = useCallback(() => setStage((now) => (now.is === 'running' ? now : { is: 'open' })), []);

  return {
    stage,
    run(asked) {
      const what = asked.do === 'bring' ? 'bring' : 'try';
      begin(what, async (told, signal) => {
        const report = await importing.bring(asked, told, signal);
        return { is: report.written ? 'brought' : 'tried', report };
      });
    },
    stop() {
      stopper.current.abort();
      setStage({ is: 'stopped' });
    },
    setBack(changes) {
      begin('back', async (told) => {
        await importing.setBack(changes, told);
        return { is: 'back' };
      });
    },
    reopen,
  };
}
