/** Ours, for what a person notes on a domain: see `domain/metadata.ts`. */
export const GUESTHOUSE_NAMESPACE = 'https://guesthouse.dev/xmlns/domain/1';

/**
 * Prefixes that XPath expressions may use, whatever prefixes the document has chosen itself.
 * Source: the `*_NAMESPACE_HREF` constants of libvirt's drivers and libosinfo's metadata.
 */
export const xpathNamespaces = {
  qemu: 'http://libvirt.org/schemas/domain/qemu/1.0',
  lxc: 'http://libvirt.org/schemas/domain/lxc/1.0',
  xen: 'http://libvirt.org/schemas/domain/xen/1.0',
  bhyve: 'http://libvirt.org/schemas/domain/bhyve/1.0',
  test: 'http://libvirt.org/schemas/domain/test/1.0',
  dnsmasq: 'http://libvirt.org/schemas/network/dnsmasq/1.0',
  fs: 'http://libvirt.org/schemas/storagepool/fs/1.0',
  rbd: 'http://libvirt.org/schemas/storagepool/rbd/1.0',
  libosinfo: 'http://libosinfo.org/xmlns/libvirt/domain/1.0',
  guesthouse: GUESTHOUSE_NAMESPACE,
} as const;
