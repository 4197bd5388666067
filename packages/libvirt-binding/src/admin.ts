/** The admin interface: a daemon's servers, clients, limits and logging. */
import { addon } from './addon.ts';
import { AdminConnection } from './admin-connection.ts';
import { withCallOptions, type CallOptions } from './call-options.ts';
import { addSubscription, removeSubscription } from './events/subscriptions.ts';
import type { ConnectCloseReason } from './generated/enums.ts';
// Registers the classes that the calls of a connection return.
import './admin-server.ts';
import './admin-client.ts';

export { AdminConnection } from './admin-connection.ts';
export { AdminServer } from './admin-server.ts';
export { AdminClient } from './admin-client.ts';

/**
 * Opens a daemon's admin interface. Only root, or the user of the daemon, may.
 *
 * libvirt's admin library and its main library cannot both have connections in one process: this
 * rejects once `open` was called, and `open` rejects once this was. Use a process of its own.
 *
 * @param uri - Such as `libvirtd:///system`.
 * @see https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectOpen
 */
export async function openAdmin(uri: string, options?: CallOptions): Promise<AdminConnection> {
  let known: WeakRef<AdminConnection> | undefined;
  const closeToken = addSubscription((reason) =>
    known?.deref()?.reportLost(reason as ConnectCloseReason),
  );
  try {
    const start = () => addon().openAdmin(uri, 0, closeToken);
    const [box] = await withCallOptions(start, options);
    const connection = new AdminConnection(uri, box, () => removeSubscription(closeToken));
    known = new WeakRef(connection);
    return connection;
  } catch (error) {
    removeSubscription(closeToken);
    throw error;
  }
}
