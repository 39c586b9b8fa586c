import { useEffect, useEffectEvent } from 'react';

/** After how long without a choice it is tried, in milliseconds. */
const followedAfter = 600;

/** Tries by itself what a person chooses, once nothing has been chosen for a moment. followed: what is tried, as one word; null: it cannot be tried yet, and nothing that was tried holds. */
export function useFollowedTry(
  followed: string | null,
  { hold, reopen, retry }: { readonly hold: () => void; readonly reopen: () => void; readonly retry: () => void },
): void {
  const holding = useEffectEvent(hold);
  const reopening = useEffectEvent(reopen);
  const trying = useEffectEvent(retry);
  useEffect(() => {
    if (followed === null) {
      reopening();
      return () => undefined;
    }
    holding();
    const later = setTimeout(trying, followedAfter);
    return () => clearTimeout(later);
  }, [followed]);
}
