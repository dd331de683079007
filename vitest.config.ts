import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // All processors: nothing else is done meanwhile, and by itself one would be left idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/**/*.test.ts',
            'apps/{cli,server}/**/*.test.ts',
            'tools/**/*.test.ts',
            'tests/node/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      './apps/web/vitest.config.ts',
    ],
  },
});
