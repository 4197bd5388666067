import { readdirSync } from 'node:fs';
import { run, succeeds } from './run.mjs';
import { SetupError } from './setup-error.mjs';

const LISTS_DIR = '/var/lib/apt/lists';
const NONINTERACTIVE = ['env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', 'apt-get'];
const QUIET = ['-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'];

/** Whether apt has any package list; a fresh system and most container images have none. */
export function hasPackageLists() {
  try {
    return readdirSync(LISTS_DIR).some((name) => /_Packages(\.\w+)?$/.test(name));
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages without a question. Lists are fetched where there are none, and once more where
 * an installation fails: lists of some age name versions that the mirror no longer has.
 * @param {readonly string[]} packages
 * @param {string} command for the person, if this process may not do it
 */
export async function installWithApt(packages, command) {
  const prefix = await rootPrefix(command);
  const apt = (/** @type {string[]} */ ...args) => run([...prefix, ...NONINTERACTIVE, ...args]);
  const install = () => apt('install', ...QUIET, '--no-install-recommends', ...packages);
  if (!hasPackageLists()) await apt('update', '-qq');
  if (packages.length === 0) return;
  await install().catch(async () => {
    await apt('update', '-qq');
    await install();
  });
}

/**
 * @param {string} command
 * @returns {Promise<string[]>} what to put before a command to run it as root
 */
async function rootPrefix(command) {
  if (process.getuid?.() === 0) return [];
  if (await succeeds(['sudo', '-n', 'true'])) return ['sudo', '-n'];
  throw new SetupError(
    `This needs root, and sudo would ask for a password. Run this, then try again:\n\n  ${command}\n`,
  );
}
