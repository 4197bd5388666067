/**
 * What a runner ran. Only tests that did not run are named: a failure's own output says all about it.
 * `secondTry` names those that passed only when they were tried again.
 * @typedef {{
 *   passed: number, failed: number, notRun: readonly NotRun[], secondTry?: readonly string[],
 * }} Tally
 * @typedef {{ name: string, reason: string }} NotRun
 */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, notRun: [] };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    notRun: tallies.flatMap(({ notRun }) => notRun),
  };
}

/**
 * A runner that ended with an error but counted no failure did fail: it may have died before its tests.
 * @param {Tally | undefined} tally undefined where it left no count at all
 * @param {boolean} succeeded whether it ended well
 * @returns {Tally}
 */
export function withExit(tally, succeeded) {
  const counted = tally ?? { ...NOTHING, passed: succeeded ? 1 : 0 };
  return !succeeded && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * The closing line, alone on its line.
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, notRun }) {
  const skipped = notRun.length === 0 ? '' : `, ${notRun.length} skipped`;
  return `${passed} passed, ${failed} failed${skipped}`;
}

/**
 * @typedef {{ suites: PlaywrightSuite[], errors?: unknown[] }} PlaywrightReport
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: PlaywrightSpec[] }} PlaywrightSuite
 * @typedef {{ title: string, tests: { status: string, annotations: Note[] }[] }} PlaywrightSpec
 * @typedef {{ type: string, description?: string }} Note
 */

/**
 * @param {PlaywrightReport} report of Playwright's json reporter
 * @returns {Tally}
 */
export function tallyOfPlaywright({ suites, errors = [] }) {
  const tests = suites
    .flatMap(specsIn)
    .flatMap(({ title, tests }) =>
      tests.map(({ status, annotations }) => ({ title, status, annotations })),
    );
  const count = (/** @type {string[]} */ ...statuses) =>
    tests.filter(({ status }) => statuses.includes(status)).length;
  return {
    passed: count('expected', 'flaky'),
    failed: count('unexpected') + errors.length,
    secondTry: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
    notRun: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, annotations }) => ({ name: title, reason: reasonIn(annotations) })),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsIn({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** @param {readonly Note[]} annotations */
function reasonIn(annotations) {
  return annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? '';
}
