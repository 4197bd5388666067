// Builds the addon with the headers of the Node that runs this: nothing is downloaded.
//
//   node build-native.mjs            compiles what changed
//   node build-native.mjs --clean    compiles everything
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const packageRoot = dirname(fileURLToPath(import.meta.url));
const lock = join(packageRoot, 'build.lock');

/** The directory that has `include/node/node_api.h`, above this Node's executable. */
function nodeDirectory() {
  const prefix = resolve(dirname(process.execPath), '..');
  return existsSync(join(prefix, 'include/node/node_api.h')) ? prefix : undefined;
}

/** Two builds in one directory destroy each other: the second waits for the first. */
async function takeLock() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (holderIsAlive()) await delay(200);
      else rmSync(lock, { force: true });
    }
  }
}

function holderIsAlive() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function build() {
  const nodeGyp = createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js');
  const directory = nodeDirectory();
  const commands = process.argv.includes('--clean') ? ['rebuild'] : ['configure', 'build'];
  const options = ['--silent', '-j', 'max', ...(directory ? [`--nodedir=${directory}`] : [])];
  return spawnSync(process.execPath, [nodeGyp, ...commands, ...options], {
    cwd: packageRoot,
    stdio: 'inherit',
  });
}

await takeLock();
try {
  const result = build();
  if (result.error) throw result.error;
  process.exitCode = result.status ?? 1;
} finally {
  rmSync(lock, { force: true });
}
