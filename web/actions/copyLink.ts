import type { Desk } from '#web/actions/desk.ts';
import { fragmentNow } from '#web/actions/keepAddress.ts';

/** Copies a link that reopens the view exactly. */
export async function copyLink(desk: Desk): Promise<void> {
  desk.address.write(fragmentNow(desk), desk.address.visit());
  const copied = await desk.clipboard(desk.address.whole()).then(
    () => true,
    () => false,
  );
  desk.store.set((state) => ({ ...state, saying: { what: copied ? 'copied' : 'notCopied' } }));
}
