import { defineConfig } from 'vitest/config';

/** The tests that the mutants of `core` have to get past: its own, and the scenarios. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['packages/core/src/**/*.test.ts', 'tests/node/scenarios.test.ts'],
    testTimeout: 60_000,
  },
});
