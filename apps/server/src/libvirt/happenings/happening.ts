/** Something that libvirt told about a domain, in words of this server. */
export type Happening =
  /** `name` and `detail` as libvirt calls them: `started`, `booted`. */
  | { readonly kind: 'lifecycle'; readonly name: LifecycleName; readonly detail: string }
  | { readonly kind: 'reboot' }
  | { readonly kind: 'watchdog'; readonly action: string }
  | {
      readonly kind: 'io-error';
      readonly path: string;
      readonly action: string;
      readonly reason: string;
    }
  /** Bytes; by how much the threshold was passed. */
  | { readonly kind: 'block-threshold'; readonly device: string; readonly excess: number }
  | { readonly kind: 'device-added'; readonly alias: string }
  | { readonly kind: 'device-removed'; readonly alias: string }
  | { readonly kind: 'device-removal-failed'; readonly alias: string }
  | { readonly kind: 'medium'; readonly alias: string; readonly path: string | null }
  | { readonly kind: 'agent'; readonly connected: boolean }
  | { readonly kind: 'block-job'; readonly disk: string; readonly status: string }
  | { readonly kind: 'memory-failure' }
  | { readonly kind: 'control-error' };

export const lifecycleNames = [
  'defined',
  'undefined',
  'started',
  'suspended',
  'resumed',
  'stopped',
  'shutdown',
  'pmsuspended',
  'crashed',
] as const;
export type LifecycleName = (typeof lifecycleNames)[number];

/** In the order of libvirt's virDomainEvent…DetailType. */
const details: Record<LifecycleName, readonly string[]> = {
  defined: ['added', 'updated', 'renamed', 'from-snapshot'],
  undefined: ['removed', 'renamed'],
  started: ['booted', 'migrated', 'restored', 'from-snapshot', 'wakeup'],
  suspended: [
    'paused',
    'migrated',
    'ioerror',
    'watchdog',
    'restored',
    'from-snapshot',
    'api-error',
    'postcopy',
    'postcopy-failed',
  ],
  resumed: ['unpaused', 'migrated', 'from-snapshot', 'postcopy', 'postcopy-failed'],
  stopped: ['shutdown', 'destroyed', 'crashed', 'migrated', 'saved', 'failed', 'from-snapshot'],
  shutdown: ['finished', 'guest', 'host'],
  pmsuspended: ['memory', 'disk'],
  crashed: ['panicked', 'crashloaded'],
};

/** Null for an event that is newer than this list. */
export function lifecycleHappening(event: number, detail: number): Happening | null {
  const name = lifecycleNames[event];
  if (name === undefined) return null;
  return { kind: 'lifecycle', name, detail: details[name][detail] ?? 'unknown' };
}
