import type { Permitted } from './domain-action.ts';
import type { HostState } from './host.ts';
import { leastRoleFor, roleHas, type Permission, type Role } from './permission.ts';
import type { NetworkSummary } from './resources/network.ts';
import type { StoragePoolState, StoragePoolSummary } from './resources/storage.ts';

export const storagePoolActions = ['start', 'stop', 'refresh'] as const;
export type StoragePoolAction = (typeof storagePoolActions)[number];
export const networkActions = ['start', 'stop'] as const;
export type NetworkAction = (typeof networkActions)[number];

/** Who asks, and how the host is. */
export interface ControlContext {
  readonly role: Role;
  readonly hostState: HostState;
}

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
  const refused = refusedByContext('storage:operate', 'pool', at);
  if (refused) return refused;
  if (action === 'autostart') return needsDefinition(pool.persistent, 'pool');
  const rule = poolRules[action][pool.state];
  return rule === true ? { can: true } : { can: false, reason: rule };
}

export function networkControl(
  action: NetworkAction | 'autostart',
  network: Pick<NetworkSummary, 'active' | 'persistent'>,
  at: ControlContext,
): Permitted {
  const refused = refusedByContext('network:operate', 'network', at);
  if (refused) return refused;
  if (action === 'autostart') return needsDefinition(network.persistent, 'network');
  if (action === 'start' && network.active)
    return { can: false, reason: 'The network is started already.' };
  if (action === 'stop' && !network.active)
    return { can: false, reason: 'The network is stopped already.' };
  return { can: true };
}

function refusedByContext(
  permission: Exclude<Permission, 'public'>,
  thing: string,
  { role, hostState }: ControlContext,
): Permitted | null {
  if (!roleHas(role, permission))
    return { can: false, reason: `This needs the ${leastRoleFor(permission)} role.` };
  if (hostState !== 'connected')
    return { can: false, reason: `The host is not connected, so the ${thing} cannot be reached.` };
  return null;
}

function needsDefinition(persistent: boolean, thing: string): Permitted {
  if (persistent) return { can: true };
  return { can: false, reason: `This ${thing} has no definition that would outlive it.` };
}
