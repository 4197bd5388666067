import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { tallyOfPlaywright } from './tally.mjs';

/** @typedef {import('./run-section.mjs').Section} Section */

const tool = (/** @type {string} */ path) => [process.execPath, join(root, 'node_modules', path)];
const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts/tally-reporter.mjs')}`];
/** @typedef {import('./tally.mjs').Tally} Tally */
const ofVitest = { read: (/** @type {unknown} */ tally) => /** @type {Tally} */ (tally) };
const ofPlaywright = {
  file: 'artifacts/report.json',
  read: (/** @type {unknown} */ report) =>
    tallyOfPlaywright(/** @type {import('./tally.mjs').PlaywrightReport} */ (report)),
};

/** What needs neither libvirt nor a browser: the slowest first, so that two at a time end together. */
export function checkSections() {
  return [
    { name: 'lint', command: [...tool('eslint/bin/eslint.js'), '.'] },
    vitest('unit tests', ['--project=!lab']),
    ...typeSections(),
    {
      name: 'format',
      command: [
        ...[...tool('prettier/bin/prettier.cjs'), '--check', '.'],
        ...['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/prettier'],
      ],
    },
    {
      name: 'boundaries',
      command: [
        ...tool('dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'e2e', 'bench'],
      ],
    },
    { name: 'dead code', command: [...tool('knip/bin/knip.js')] },
  ];
}

/**
 * What needs real hypervisors and a browser. Two at a time, since they wait for guests more than they
 * work; the longest first, so that they end together.
 */
export function labSections() {
  return [
    {
      name: 'browser tests',
      command: [...tool('@playwright/test/cli.js'), 'test'],
      cwd: 'e2e',
      report: ofPlaywright,
    },
    vitest('lab tests', ['--project=lab']),
    { ...vitest('libvirt binding', []), cwd: 'packages/libvirt-binding' },
  ];
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Section}
 */
function vitest(name, args) {
  const command = [...tool('vitest/vitest.mjs'), 'run', ...reporters, ...args];
  return { name, command, report: ofVitest };
}

/** @returns {Section[]} one for each tsconfig.json of a workspace, and the root's */
function typeSections() {
  const workspaces = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  return [...workspaces, 'e2e', 'bench', 'scripts', '.']
    .filter((directory) => existsSync(join(root, directory, 'tsconfig.json')))
    .map((directory) => ({
      name: `types of ${directory === '.' ? 'the root' : directory}`,
      command: [
        ...[...tool('typescript/bin/tsc'), '-p', directory],
        // What has not changed since the last run need not be looked at again.
        ...['--incremental', '--tsBuildInfoFile', join(root, '.cache/types', `${directory}.json`)],
      ],
    }));
}
