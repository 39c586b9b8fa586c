import { ApiFailure } from '#web/api/failure.ts';
import { LayoutFailed } from '#web/canvas/layoutFailed.ts';
import type { Desk } from '#web/actions/desk.ts';
import type { Work } from '#web/actions/state.ts';

/** Tells the page what it waits for now. */
export type Progress = (what: Work['what'], count: number | null) => void;

/**
 * Runs what a person waits for: says that it is under way, lets it be stopped, and keeps what went wrong with a way to try again. A newer
 * piece of work stops an older one. opens: it opens what the address says. Anything but an ApiFailure or LayoutFailed is thrown on.
 */
export async function work(desk: Desk, run: (signal: AbortSignal, progress: Progress) => Promise<void>, opens = false): Promise<void> {
  desk.store.get().work?.stop();
  const stopper = new AbortController();
  const stop = () => stopper.abort();
  const began = desk.now();
  const progress: Progress = (what, count) =>
    desk.store.set((state) => (stopper.signal.aborted ? state : { ...state, work: { what, count, opens, stop } }));
  desk.store.set((state) => ({ ...state, trouble: null, work: { what: 'asking', count: null, opens, stop } }));
  try {
    await run(stopper.signal, progress);
  } catch (failure) {
    if (stopper.signal.aborted)
      return desk.store.set((state) => (state.work?.stop === stop ? { ...state, saying: { what: 'stopped' } } : state));
    if (!(failure instanceof ApiFailure || failure instanceof LayoutFailed)) throw failure;
    const waited = desk.now() - began;
    desk.store.set((state) => ({ ...state, trouble: { failure, waited, again: () => void work(desk, run, opens) } }));
  } finally {
    desk.store.set((state) => (state.work?.stop === stop ? { ...state, work: null, arrived: true } : state));
  }
}
