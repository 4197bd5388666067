import type { PrivateDaemon } from '../lab/private-daemon.ts';

/** What the pages call the host of a daemon: its own name only where it is privileged. */
export async function hostLabel(daemon: PrivateDaemon): Promise<string> {
  return (await daemon.virsh(['hostname'])).trim();
}
