import type { Desk } from '#web/actions/desk.ts';
import type { Pair } from '#web/actions/pair.ts';
import { pairKey } from '#web/session/touched.ts';

/** Asks for a decision about a pair, so that the change which it makes is known as this page's own, and has what speaks of the two asked anew. */
export async function owning<Result>(desk: Desk, { a, b }: Pick<Pair, 'a' | 'b'>, ask: () => Promise<Result>): Promise<Result> {
  const key = pairKey(a, b);
  desk.store.set((state) => ({ ...state, own: new Set([...state.own, key]) }));
  try {
    const result = await ask();
    desk.forget(new Set([a, b]));
    return result;
  } catch (error) {
    disown(desk, key);
    throw error;
  }
}

/** Does work that says which changes it made, and knows these as this page's own; what is told meanwhile waits until it is known which they are. */
export async function owningChanges<Done extends { readonly changes?: readonly string[] }>(
  desk: Pick<Desk, 'store'>,
  work: () => Promise<Done>,
): Promise<Done> {
  const { promise, resolve } = Promise.withResolvers<void>();
  desk.store.set((state) => ({ ...state, owning: promise }));
  try {
    const done = await work();
    for (const change of done.changes ?? []) ownRequest(desk, change);
    return done;
  } finally {
    desk.store.set((state) => ({ ...state, owning: null }));
    resolve();
  }
}

/** Remembers that a change is this page's own, until it has been told. */
export function ownRequest(desk: Pick<Desk, 'store'>, request: string): void {
  desk.store.set((state) => ({ ...state, own: new Set([...state.own, request]) }));
}

/** Takes note that the change of an own decision has been told, or will not be. */
export function disown(desk: Desk, key: string): void {
  desk.store.set((state) => ({ ...state, own: new Set([...state.own].filter((each) => each !== key)) }));
}
