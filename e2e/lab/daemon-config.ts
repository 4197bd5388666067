/** What libvirt's configuration files hold. */
export type DaemonSettings = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Configuration files of a private libvirtd by name. What makes a daemon private: a host UUID of its own
 * (two hosts with one UUID refuse to migrate), no authentication on a socket that only its owner can
 * reach, and no claim on cgroups, security labels or file owners that another daemon may hold.
 */
export function daemonConfig(
  hostUuid: string,
  privileged: boolean,
  more: { readonly daemon?: DaemonSettings; readonly qemu?: DaemonSettings } = {},
): Record<string, string> {
  return {
    'libvirtd.conf': settings({
      host_uuid: hostUuid,
      auth_unix_rw: 'none',
      auth_unix_ro: 'none',
      log_outputs: '3:stderr',
      ...more.daemon,
    }),
    'qemu.conf': settings({
      ...(privileged
        ? { user: 'root', group: 'root', dynamic_ownership: 0, namespaces: [], remember_owner: 0 }
        : {}),
      security_driver: 'none',
      // The other choice is virtlogd, a second daemon.
      stdio_handler: 'file',
      cgroup_controllers: [],
      ...more.qemu,
    }),
  };
}

function settings(values: DaemonSettings): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
    .join('');
}
