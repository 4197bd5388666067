import { createHash } from 'node:crypto';

const digest = (text: string) =>
  createHash('sha256').update(`guesthouse demo ${text}`).digest('hex');

/** A UUID that belongs to a name for ever: bookmarks of the demo host outlive a restart. */
export function demoUuid(kind: string, name: string): string {
  const hex = digest(`${kind} ${name}`);
  // Version 8, "of one's own making", and the variant of RFC 9562.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A MAC address in the range that QEMU's guests use. */
export function demoMac(owner: string, index: number): string {
  const hex = digest(`mac ${owner} ${index}`);
  return ['52', '54', '00', hex.slice(0, 2), hex.slice(2, 4), hex.slice(4, 6)].join(':');
}
