import type { PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';

/** The URI of a private daemon's admin interface. */
export function adminUriOf(daemon: PrivateDaemon): string {
  const scheme = daemon.privileged ? 'system' : 'session';
  const socket = daemon.socketPath.replace('libvirt-sock', 'libvirt-admin-sock');
  return `libvirtd:///${scheme}?socket=${socket}`;
}
