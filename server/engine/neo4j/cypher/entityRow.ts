/** An entity as readEntity takes it: without the words by which it is found, which are many and which nobody who reads it asks for. */
export function entityRow(e: string): string {
  return `${e} {.*, nameWords: null, amountTexts: null}`;
}
