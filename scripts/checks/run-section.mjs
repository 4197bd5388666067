import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { CommandFailure, run } from '../setup/run.mjs';
import { withExit } from './tally.mjs';

/**
 * One command of a check. `report`: where it leaves its count, and how to read that; a command without one
 * counts as a single test.
 * @typedef {{
 *   name: string, command: readonly string[], cwd?: string,
 *   report?: { file?: string, read: (json: unknown) => import('./tally.mjs').Tally },
 * }} Section
 * @typedef {{
 *   name: string, seconds: number, tally: import('./tally.mjs').Tally, output: string,
 * }} SectionResult
 */

/**
 * @param {Section} section
 * @returns {Promise<SectionResult>}
 */
export async function runSection({ name, command, cwd = '', report }) {
  const directory = mkdtempSync(join(tmpdir(), 'gh-check-'));
  const tallyFile = join(root, cwd, report?.file ?? '');
  const file = report?.file === undefined ? join(directory, 'tally.json') : tallyFile;
  if (report?.file !== undefined) rmSync(file, { force: true }); // one of an earlier run
  const start = performance.now();
  const env = { ...process.env, GUESTHOUSE_TALLY: file, NO_COLOR: '1', FORCE_COLOR: undefined };
  const ending = await run(command, { cwd: join(root, cwd), env }).then(
    (output) => ({ succeeded: true, output }),
    (error) => ({ succeeded: false, output: outputOf(error) }),
  );
  const tally = withExit(report && readTally(file, report.read), ending.succeeded);
  rmSync(directory, { recursive: true });
  return { name, seconds: (performance.now() - start) / 1000, tally, output: ending.output };
}

/**
 * @param {string} file
 * @param {(json: unknown) => import('./tally.mjs').Tally} read
 */
function readTally(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // it ended before it could count
  }
}

/** @param {unknown} error */
function outputOf(error) {
  return error instanceof CommandFailure ? error.output : String(error);
}

/**
 * Runs sections, some at a time, and tells of each as it ends.
 * @param {readonly Section[]} sections
 * @param {number} atATime
 */
export async function runSections(sections, atATime) {
  const waiting = [...sections];
  /** @type {SectionResult[]} */
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await runSection(next);
      results.push(result);
      console.log(describeResult(result));
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return results;
}

/** @param {SectionResult} result */
function describeResult({ name, seconds, tally, output }) {
  const counts = `${tally.passed} passed, ${tally.failed} failed`;
  const line = `${tally.failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s   ${counts}`;
  const notRun = tally.notRun.map(
    (test) => `          not run: ${test.name}${test.reason && ` (${test.reason})`}`,
  );
  const again = (tally.secondTry ?? []).map(
    (test) => `          passed at the second try: ${test}`,
  );
  return [line, ...notRun, ...again, ...(tally.failed === 0 ? [] : [output.trimEnd(), ''])].join(
    '\n',
  );
}
