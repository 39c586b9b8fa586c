import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { isNeo4jHere, neo4jStore } from '#tests/engine/neo4jStore.ts';
import type { StoreUnderTest } from '#tests/engine/storeUnderTest.ts';

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
