import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Whether the lab has what it fetches and never installs: the kernel of its guest, and an SSH server. */
export function hasLabDownloads() {
  const hasSshServer = ['/usr/sbin/sshd', join(root, '.cache/lab/openssh-server')].some(existsSync);
  try {
    return (
      hasSshServer &&
      readdirSync(join(root, '.cache/lab/kernel')).some((name) => name.startsWith('linux-'))
    );
  } catch {
    return false;
  }
}

/** Fetches them and packs the guest, with the lab's own code: npm packages must be there. */
export async function buildGuest() {
  await run([process.execPath, '--import', 'tsx', 'e2e/lab/cli.ts', 'image'], { cwd: root });
}
