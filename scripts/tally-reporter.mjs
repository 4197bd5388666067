import { writeFileSync } from 'node:fs';

/**
 * A vitest reporter that writes what ran as JSON to the file that GUESTHOUSE_TALLY names, with the reasons
 * that skipped tests gave: vitest's own JSON reporter leaves those out.
 */
export default class TallyReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env.GUESTHOUSE_TALLY;
    if (file === undefined) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (/** @type {string} */ state) =>
      tests.filter((test) => test.result().state === state);
    // A file that does not load has no tests, and no failed ones: it counts as one failure itself.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length,
    );
    const tally = {
      passed: inState('passed').length,
      failed: inState('failed').length + broken.length + unhandledErrors.length,
      notRun: inState('skipped').map((test) => ({
        name: test.fullName,
        reason: noteOf(test.result()),
      })),
    };
    writeFileSync(file, JSON.stringify(tally));
  }
}

/** @param {object} result */
function noteOf(result) {
  return 'note' in result && typeof result.note === 'string' ? result.note : '';
}
