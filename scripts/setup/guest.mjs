import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Whether the lab has the kernel of its test guest, the one part of it that comes from the network. */
export function hasGuestKernel() {
  try {
    return readdirSync(join(root, '.cache/lab/kernel')).some((name) => name.startsWith('linux-'));
  } catch {
    return false;
  }
}

/** Fetches that kernel and packs the guest, with the lab's own code: npm packages must be there. */
export async function buildGuest() {
  await run([process.execPath, '--import', 'tsx', 'e2e/lab/cli.ts', 'image'], { cwd: root });
}
