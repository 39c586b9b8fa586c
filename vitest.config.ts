import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** Node resolves graphql 16 to its CommonJS build for everybody; the tests must share that one copy. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/builtPage.ts', 'tests/neo4jBroker.ts'],
    reporters: ['default', './tests/plainLine.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
