import type { Desk } from '#web/actions/desk.ts';

/** Has what is selected copied as sentences, once it is read who says so. */
export function beginCopying(desk: Desk): void {
  desk.store.set((state) => ({ ...state, copying: true }));
}

/** Copies sentences and says how many; null: they could not be read, which it says, too. */
export async function copySentences(desk: Desk, sentences: readonly string[] | null): Promise<void> {
  const copied =
    sentences !== null &&
    (await desk.clipboard(sentences.join('\n')).then(
      () => true,
      () => false,
    ));
  desk.store.set((state) => ({
    ...state,
    copying: false,
    saying: copied ? { what: 'copiedSentences', count: sentences.length } : { what: 'notCopiedWords' },
  }));
}
