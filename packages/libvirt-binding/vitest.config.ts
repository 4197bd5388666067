import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest begin first, or the last of them would run alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      /\/(faults\/|every-method\.test)/.test(moduleId) ? 0 : 1;
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: { conditions: ['@guesthouse/source'] },
  ssr: { resolve: { conditions: ['@guesthouse/source'] } },
  test: {
    globalSetup: ['test/support/compile-fixtures.ts'],
    include: ['test/**/*.test.ts'],
    // A crash of the addon must take down one file's process, not the runner.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    execArgv: ['--expose-gc'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
