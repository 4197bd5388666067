import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'build', 'test', 'tests', 'testing', '.cache']);

/**
 * A digest of files and directories by path, size and time of change: milliseconds for a thousand files.
 * Tests and build results under them do not count; a path that does not exist counts as such.
 * @param {string} root
 * @param {readonly string[]} paths relative to root
 * @param {readonly string[]} [extra] anything else that the result depends on
 */
export function fingerprint(root, paths, extra = []) {
  const digest = createHash('sha256');
  for (const line of [...extra, ...paths.flatMap((path) => describe(root, path))]) {
    digest.update(`${line}\n`);
  }
  return digest.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function describe(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [`${path} absent`];
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
  return readdirSync(join(root, path))
    .filter((name) => !SKIPPED.has(name) && !/\.test\.\w+$/.test(name))
    .sort()
    .flatMap((name) => describe(root, join(path, name)));
}

/** @param {string} file */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}
