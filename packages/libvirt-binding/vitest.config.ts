import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@guesthouse/source'] },
  ssr: { resolve: { conditions: ['@guesthouse/source'] } },
  test: {
    globalSetup: ['test/support/compile-fixtures.ts'],
    include: ['test/**/*.test.ts'],
    // A crash of the addon must take down one file's process, not the runner.
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--expose-gc'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
