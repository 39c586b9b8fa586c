import { useRef } from 'react';
import { requestId } from '#web/actions/requestId.ts';

/** The id of what is asked for: the same again while the same is asked, so that what is tried again happens once. */
export function useRequest(): (...asked: readonly unknown[]) => string {
  const last = useRef<{ readonly asked: string; readonly id: string } | null>(null);
  return (...asked) => {
    const key = JSON.stringify(asked);
    if (last.current?.asked !== key) last.current = { asked: key, id: requestId() };
    return last.current.id;
  };
}
