import type { Desk } from '#web/actions/desk.ts';
import { encode, longest } from '#web/session/link.ts';

/** The fragment that reopens what is on the page now. */
export function fragmentNow(desk: Desk): string {
  const { history, language, camera } = desk.store.get();
  return encode({ session: history.present, language, camera });
}

/** Keeps the address in step with the page, once it has arrived; later puts the writing off. Returns what ends it. A view too large for a link leaves the address as it was. */
export function keepAddress(desk: Desk, later: (run: () => void) => void): () => void {
  let planned = false;
  return desk.store.subscribe(() => {
    if (planned || !desk.store.get().arrived) return;
    planned = true;
    later(() => {
      planned = false;
      const fragment = fragmentNow(desk);
      if (fragment.length <= longest && desk.store.get().history.present.table.size > 0) desk.address.write(fragment);
    });
  });
}
