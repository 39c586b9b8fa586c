import type { Desk } from '#web/actions/desk.ts';

/** Copies a text, and says whether that could be done. */
export async function copyWords(desk: Desk, text: string): Promise<void> {
  const copied = await desk.clipboard(text).then(
    () => true,
    () => false,
  );
  desk.store.set((state) => ({ ...state, saying: { what: copied ? 'copiedWords' : 'notCopiedWords' } }));
}
