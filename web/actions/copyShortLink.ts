import type { Desk } from '#web/actions/desk.ts';

/** Copies the short link of an investigation, which opens it as it was saved last. */
export async function copyShortLink(desk: Desk, id: string): Promise<void> {
  const copied = await desk.clipboard(new URL(`/i/${id}`, desk.address.whole()).href).then(
    () => true,
    () => false,
  );
  desk.store.set((state) => ({ ...state, saying: { what: copied ? 'copied' : 'notCopiedShort' } }));
}
