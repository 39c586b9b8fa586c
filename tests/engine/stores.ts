import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '#server/engine/embedded/store.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { isNeo4jHere, neo4jStore } from '#tests/engine/neo4jStore.ts';

/** A store under test: open gives an engine over an empty one; close ends it and removes what it left. */
export type StoreUnderTest = {
  readonly name: 'EMBEDDED' | 'NEO4J';
  readonly open: () => Promise<{ readonly engine: Engine; readonly close: () => Promise<void> }>;
};

/** The embedded store in a folder of its own. */
export const embedded: StoreUnderTest = {
  name: 'EMBEDDED',
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
    const engine = engineOver(openEmbedded(folder));
    return {
      engine,
      async close() {
        await engine.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** The stores that every contract test runs on. */
export const stores: readonly StoreUnderTest[] = (await isNeo4jHere()) ? [embedded, neo4jStore] : [embedded];
