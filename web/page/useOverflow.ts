import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Whether what is written in an element would be wider than it, found anew when the words (written) or the width change, and when the fonts have come. */
export function useOverflow(written: string): { readonly element: RefObject<HTMLElement | null>; readonly overflows: boolean } {
  const element = useRef<HTMLElement>(null);
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
    const { scrollWidth = 0, clientWidth = 0 } = element.current ?? {};
    if (found.of !== of) setFound({ of, overflows: scrollWidth > clientWidth });
  }, [of, found.of]);

  return { element, overflows: found.of === of && found.overflows };
}
