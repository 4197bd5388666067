import type { Permitted } from './domain-action.ts';
import { refusedByHost, type ControlContext } from './host-control.ts';
import type { NetworkSummary } from './resources/network.ts';
import type { StoragePoolState, StoragePoolSummary } from './resources/storage.ts';

export const storagePoolActions = ['start', 'stop', 'refresh'] as const;
export type StoragePoolAction = (typeof storagePoolActions)[number];
export const networkActions = ['start', 'stop'] as const;
export type NetworkAction = (typeof networkActions)[number];

const stopped = 'The pool is stopped: start it first.';
const started = 'The pool is started already.';
const building = 'The pool is being built.';

const poolRules: Record<StoragePoolAction, Record<StoragePoolState, true | string>> = {
  start: {
    inactive: true,
    building,
    running: started,
    degraded: started,
    inaccessible: started,
  },
  stop: {
    inactive: 'The pool is stopped already.',
    building,
    running: true,
    degraded: true,
    inaccessible: true,
  },
  refresh: {
    inactive: stopped,
    building,
    running: true,
    degraded: true,
    inaccessible: true,
  },
};

/** Everything that decides about one control of a pool: role, host, state; the first reason wins. */
export function storagePoolControl(
  action: StoragePoolAction | 'autostart',
  pool: Pick<StoragePoolSummary, 'state' | 'persistent'>,
  at: ControlContext,
): Permitted {
  const reason = refusedByHost('storage:operate', 'pool', at);
  if (reason !== null) return { can: false, reason };
  if (action === 'autostart') return needsDefinition(pool.persistent, 'pool');
  const rule = poolRules[action][pool.state];
  return rule === true ? { can: true } : { can: false, reason: rule };
}

export function networkControl(
  action: NetworkAction | 'autostart',
  network: Pick<NetworkSummary, 'active' | 'persistent'>,
  at: ControlContext,
): Permitted {
  const reason = refusedByHost('network:operate', 'network', at);
  if (reason !== null) return { can: false, reason };
  if (action === 'autostart') return needsDefinition(network.persistent, 'network');
  if (action === 'start' && network.active)
    return { can: false, reason: 'The network is started already.' };
  if (action === 'stop' && !network.active)
    return { can: false, reason: 'The network is stopped already.' };
  return { can: true };
}

function needsDefinition(persistent: boolean, thing: string): Permitted {
  if (persistent) return { can: true };
  return { can: false, reason: `This ${thing} has no definition that would outlive it.` };
}
