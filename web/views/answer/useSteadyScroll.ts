import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Keeps what was pressed last in a scrolled part where it is in the window when the part becomes narrower or broader. narrow: whether it is. */
export function useSteadyScroll(part: RefObject<HTMLElement | null>, narrow: boolean): void {
  const pressed = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const note = ({ target }: Event): void => {
      if (target instanceof Element) pressed.current = { element: target, top: target.getBoundingClientRect().top };
    };
    for (const kind of ['pointerdown', 'keydown'] as const)
      part.current?.addEventListener(kind, note, { signal: leaving.signal, capture: true });
    return () => leaving.abort();
  }, [part]);
  const before = useRef(narrow);
  useLayoutEffect(() => {
    if (before.current === narrow) return;
    before.current = narrow;
    const last = pressed.current;
    if (!last?.element.isConnected || !part.current?.contains(last.element)) return;
    part.current.scrollBy({ top: last.element.getBoundingClientRect().top - last.top, behavior: 'instant' });
  });
}
