import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether what is written in an element would be wider than it, found anew when the words (written) or the width change, and when the fonts have come. It is
 * looked at once the browser has laid the page out anyway, and before it paints.
 */
export function useOverflow(written: string): { readonly element: RefObject<HTMLDivElement | null>; readonly overflows: boolean } {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [fonts, setFonts] = useState(0);
  const [found, setFound] = useState({ of: '', overflows: false });
  const of = `${width} ${fonts} ${written}`;

  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const resized = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    resized.observe(element.current);
    return () => resized.disconnect();
  }, []);
  useEffect(() => {
    const come = () => setFonts((before) => before + 1);
    document.fonts.addEventListener('loadingdone', come);
    return () => document.fonts.removeEventListener('loadingdone', come);
  }, []);
  useLayoutEffect(() => {
    if (!element.current || found.of === of) return undefined;
    const laidOut = new ResizeObserver(([entry]) => {
      laidOut.disconnect();
      const { scrollWidth = 0, clientWidth = 0 } = entry?.target ?? {};
      flushSync(() => setFound({ of, overflows: scrollWidth > clientWidth }));
    });
    laidOut.observe(element.current);
    return () => laidOut.disconnect();
  }, [of, found.of]);

  return { element, overflows: found.of === of && found.overflows };
}
