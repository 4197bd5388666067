import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { buildEnvironment, npm } from './node-modules.mjs';
import { root, stampsDir } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Something compiled: from which files, to which file or directory, by which command.
 * @typedef {{
 *   name: string, what: string, inputs: readonly string[], output: string,
 *   command: () => string[], cwd?: string,
 * }} Build
 */

const bin = (/** @type {string} */ name) => [process.execPath, join(root, 'node_modules', name)];
const common = ['package-lock.json', 'tsconfig.base.json'];

/** @type {readonly Build[]} */
export const BUILDS = [
  {
    name: 'native',
    what: 'the libvirt binding',
    inputs: ['native', 'binding.gyp', 'package.json', 'ir'].map(
      (path) => `packages/libvirt-binding/${path}`,
    ),
    output: 'packages/libvirt-binding/build/Release',
    command: () => [...npm(), 'run', '--silent', 'build:native', '-w', '@guesthouse/libvirt'],
  },
  {
    name: 'sanitized',
    what: 'the binding under AddressSanitizer, for its tests',
    inputs: ['native', 'test/support/sanitized-addon.ts'].map(
      (path) => `packages/libvirt-binding/${path}`,
    ),
    output: '.cache/sanitized',
    command: () => [
      ...[process.execPath, '--import', 'tsx'],
      'packages/libvirt-binding/test/support/build-sanitized-addon.ts',
    ],
  },
  {
    name: 'server',
    what: 'the server',
    inputs: [
      ...['contract', 'libvirt-xml', 'libvirt-binding'].flatMap((name) =>
        ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'].map(
          (path) => `packages/${name}/${path}`,
        ),
      ),
      ...['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'].map(
        (path) => `apps/server/${path}`,
      ),
      ...common,
    ],
    output: 'apps/server/dist/main.js',
    command: () => [...bin('typescript/bin/tsc'), '-b', 'apps/server/tsconfig.build.json'],
  },
  {
    name: 'web',
    what: 'the web page',
    inputs: ['apps/web', 'packages/contract', ...common],
    output: 'apps/web/dist/index.html',
    command: () => [...bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    cwd: 'apps/web',
  },
];

/**
 * The builds among `names` whose inputs changed since they were made, or whose result is gone.
 * @param {readonly string[]} names
 */
export function staleBuilds(names) {
  return BUILDS.filter((build) => names.includes(build.name) && isStale(build));
}

/** @param {Build} build */
function isStale(build) {
  return !existsSync(join(root, build.output)) || readStamp(stampFile(build)) !== stampOf(build);
}

/** @param {Build} build */
export async function runBuild(build) {
  // Taken before: a file that is saved while the build runs makes it stale again.
  const stamp = stampOf(build);
  await run(build.command(), { cwd: join(root, build.cwd ?? ''), env: buildEnvironment() });
  writeStamp(stampFile(build), stamp);
}

/** @param {Build} build */
function stampOf(build) {
  return fingerprint(root, build.inputs, [process.arch, process.versions.modules]);
}

/** @param {Build} build */
function stampFile(build) {
  return join(stampsDir, build.name);
}
