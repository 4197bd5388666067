import { z } from 'zod';

/** libvirt's virDomainState, in its order, by name. */
export const domainStates = [
  'nostate',
  'running',
  'blocked',
  'paused',
  'shutdown',
  'shutoff',
  'crashed',
  'pmsuspended',
] as const;
export const domainStateSchema = z.enum(domainStates);
export type DomainState = z.infer<typeof domainStateSchema>;

/** libvirt's reasons of each state, in the order of its enumerations (virDomainRunningReason …). */
export const domainStateReasons = {
  nostate: ['unknown'],
  running: [
    'unknown',
    'booted',
    'migrated',
    'restored',
    'from-snapshot',
    'unpaused',
    'migration-canceled',
    'save-canceled',
    'wakeup',
    'crashed',
    'postcopy',
    'postcopy-failed',
  ],
  blocked: ['unknown'],
  paused: [
    'unknown',
    'user',
    'migration',
    'save',
    'dump',
    'ioerror',
    'watchdog',
    'from-snapshot',
    'shutting-down',
    'snapshot',
    'crashed',
    'starting-up',
    'postcopy',
    'postcopy-failed',
    'api-error',
  ],
  shutdown: ['unknown', 'user'],
  shutoff: [
    'unknown',
    'shutdown',
    'destroyed',
    'crashed',
    'migrated',
    'saved',
    'failed',
    'from-snapshot',
    'daemon',
  ],
  crashed: ['unknown', 'panicked'],
  pmsuspended: ['unknown'],
} as const satisfies Record<DomainState, readonly string[]>;

/** Whether a hypervisor process holds the domain's memory in this state. */
export const domainIsActive: Record<DomainState, boolean> = {
  nostate: true,
  running: true,
  blocked: true,
  paused: true,
  shutdown: true,
  shutoff: false,
  crashed: true,
  pmsuspended: true,
};
