import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, writeStamp } from './fingerprint.mjs';
import { nodePrefixWithHeaders } from './node-headers.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const STAMP = join(root, 'node_modules/.guesthouse-stamp');

/** Whether node_modules is what the lock file says, compiled for this Node. */
export function nodeModulesAreFresh() {
  return readStamp(STAMP) === wantedStamp();
}

/** Runs npm ci, compiling from source what must be compiled. */
export async function installNodeModules() {
  await run([...npm(), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: buildEnvironment(),
  });
  writeStamp(STAMP, wantedStamp());
}

/** The command that npm itself was started with, so that the same npm is used where there are several. */
export function npm() {
  const path = process.env.npm_execpath;
  return path?.endsWith('npm-cli.js') ? [process.execPath, path] : ['npm'];
}

/** Environment in which nothing is fetched but packages: no headers, no ready-made binaries, no browsers. */
export function buildEnvironment() {
  return {
    ...process.env,
    npm_config_install: undefined, // `--no-install` is ours, not npm's
    npm_config_nodedir: nodePrefixWithHeaders(),
    npm_config_build_from_source: 'true',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  };
}

function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${lock.digest('hex')} abi-${process.versions.modules} ${process.platform}-${process.arch}`;
}
