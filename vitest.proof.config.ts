import { defineConfig } from 'vitest/config';

/** The long proofs: two files at a time, one for each core, so that their counts and times can be read. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['packages/**/*.proof.ts', 'tests/proof/**/*.proof.ts'],
    testTimeout: 1_200_000,
    maxWorkers: 2,
  },
});
