import type { Engine } from '#server/engine/engine.ts';

/** Milliseconds that a question may take in tests. */
export const timeout = 60_000;

/** A store under test. missing: what it needs and this machine lacks. open gives an engine over an empty one; close ends it and removes what it left. */
export type StoreUnderTest = {
  readonly name: 'EMBEDDED' | 'NEO4J';
  readonly missing: string | null;
  readonly open: () => Promise<{ readonly engine: Engine; readonly close: () => Promise<void> }>;
};
