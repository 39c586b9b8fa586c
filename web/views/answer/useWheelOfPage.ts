import { useEffect, type RefObject } from 'react';

/** A finger that moves less is held still, in pixels. */
const slack = 10;

/** Leaves the wheel and one finger over a picture to the page that it stands in, so that nobody is caught in it: it zooms with Ctrl or Cmd held, by a pinch, and from when the picture is pressed until the pointer leaves it; two fingers move it. While one turns the page, the place bears data-turning: no press is long then. */
export function useWheelOfPage(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let pressed = false;
    const on = place.current;
    on?.addEventListener('pointerdown', () => (pressed = true), { signal, capture: true });
    on?.addEventListener('pointerleave', () => (pressed = false), { signal });
    on?.addEventListener(
      'wheel',
      (event) => {
        if (!pressed && !event.ctrlKey && !event.metaKey) event.stopPropagation();
      },
      { signal, capture: true, passive: true },
    );
    let begun: Touch | null = null;
    on?.addEventListener(
      'touchstart',
      ({ touches }) => {
        begun = touches.length === 1 ? (touches[0] ?? null) : null;
        delete on.dataset['turning'];
      },
      { signal, capture: true, passive: true },
    );
    on?.addEventListener(
      'touchmove',
      (event) => {
        const [finger, ...others] = event.touches;
        if (others.length > 0 && event.cancelable) event.preventDefault();
        if (!finger || others.length > 0) return;
        event.stopPropagation();
        if (!begun || Math.hypot(finger.clientX - begun.clientX, finger.clientY - begun.clientY) < slack) return;
        begun = null;
        on.dataset['turning'] = '';
        event.target?.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }));
      },
      { signal, capture: true, passive: false },
    );
    return () => leaving.abort();
  }, [place]);
}
