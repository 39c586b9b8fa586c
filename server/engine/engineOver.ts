import type { Engine } from '#server/engine/engine.ts';
import { readingOver } from '#server/engine/readingOver.ts';
import type { Store } from '#server/engine/store.ts';

/** The engine over a store: what is read comes as it is shown, what is written goes to the store itself. */
export function engineOver(store: Store): Engine {
  return { ...store, reading: (asked) => readingOver(store.reading(asked)) };
}
