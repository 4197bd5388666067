import { uriParts } from '../uri-parts.ts';

export type AdminAddress =
  { readonly can: true; readonly uri: string } | { readonly can: false; readonly reason: string };

/** The daemons by the driver they serve; where they are split, each has an admin interface of its own. */
const socketName = /^(libvirt|virt[a-z]+d)-sock(?:-ro)?$/;

/**
 * Where the admin interface of a host's daemon is: a socket beside the one that the host is reached by.
 * libvirt has it on sockets of the same machine alone.
 */
export function adminAddress(hostUri: string): AdminAddress {
  const parts = uriParts(hostUri);
  if (!parts || parts.driver === 'test')
    return no('This hypervisor lives inside Guesthouse: there is no daemon that logs.');
  if (parts.host !== null || (parts.transport !== null && parts.transport !== 'unix'))
    return no(
      'libvirt offers its log settings on the machine of the daemon alone. This host is reached over the network.',
    );
  if (parts.path !== 'system' && parts.path !== 'session')
    return no('This hypervisor has no daemon with an admin interface.');
  const socket = parts.parameters.get('socket');
  if (socket === null) return { can: true, uri: `libvirtd:///${parts.path}` };
  const slash = socket.lastIndexOf('/') + 1;
  const daemon = socketName.exec(socket.slice(slash))?.[1];
  if (daemon === undefined)
    return no('The socket of this host has a name of its own, and its admin socket is not known.');
  const admin = `${socket.slice(0, slash)}${daemon}-admin-sock`;
  return { can: true, uri: `libvirtd+unix:///${parts.path}?socket=${encodeURIComponent(admin)}` };
}

function no(reason: string): AdminAddress {
  return { can: false, reason };
}
