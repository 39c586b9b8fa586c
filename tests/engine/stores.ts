import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { neo4jStore } from '#tests/engine/neo4jStore.ts';
import type { StoreUnderTest } from '#tests/engine/storeUnderTest.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

/** The embedded store in a folder of its own. */
export const embedded: StoreUnderTest = {
  name: 'EMBEDDED',
  missing: null,
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

/** Describes what holds of every store, each by itself; $name in the words is the name of the store. */
export function describeStores(words: string, tests: (store: StoreUnderTest) => void): void {
  for (const store of [embedded, neo4jStore])
    describe(words.replace('$name', store.name), leftOutWithout(store.missing), () => tests(store));
}
