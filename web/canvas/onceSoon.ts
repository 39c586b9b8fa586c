/** When something planned is done: before the page goes on, in a turn of its own, or after what is there now has been seen. */
export type When = 'at once' | 'next' | 'once seen';

/** Something that is planned. */
type Soon = { readonly plan: (when: When) => void; readonly isDue: () => boolean };

const start: Readonly<Record<When, (run: () => void) => void>> = {
  'at once': (run) => queueMicrotask(run),
  next: (run) => void setTimeout(run),
  'once seen': (run) => void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run))),
};

/** Runs something once, however often it is planned until then, as soon as it has been planned for. */
export function onceSoon(run: () => void): Soon {
  const due = new Set<When>();
  function done(): void {
    if (due.size === 0) return;
    due.clear();
    run();
  }
  return {
    plan(when) {
      if (due.has('at once') || due.has(when)) return;
      due.add(when);
      start[when](done);
    },
    isDue: () => due.size > 0,
  };
}
