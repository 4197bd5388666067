/** What libvirt offers for LXC alone. */
import type { CallOptions } from './call-options.ts';
import type { Domain } from './domain.ts';
import { callOn } from './object.ts';

/**
 * Opens the namespaces of a container.
 *
 * @returns file descriptors, which are the caller's to close.
 * @see https://libvirt.org/html/libvirt-libvirt-lxc.html#virDomainLxcOpenNamespace
 */
export function openNamespace(domain: Domain, flags = 0, options?: CallOptions): Promise<number[]> {
  return callOn(domain, 'virDomainLxcOpenNamespace', [flags], options);
}
