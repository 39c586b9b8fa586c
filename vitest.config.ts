import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/neo4jBroker.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
