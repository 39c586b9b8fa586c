import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Node resolves graphql 16 to its CommonJS build for everybody; the tests must share that one copy. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/builtPage.ts', 'tests/neo4jBroker.ts', 'tests/browser/firstStore.ts'],
    reporters: ['default', './tests/plainLine.ts'],
    // A test waits for a browser or a database half of its time: on two cores, too, two files are tested at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
