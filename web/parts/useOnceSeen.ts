import { startTransition, useEffect, useState } from 'react';

/** A value as it was until the page has been seen with what it is now, in its second frame: what is worked out from it does not hold up the picture. null until the first has been seen. */
export function useOnceSeen<Value extends object>(value: Value): Value | null {
  const [seen, setSeen] = useState<Value | null>(null);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setSeen(value)));
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return seen;
}
