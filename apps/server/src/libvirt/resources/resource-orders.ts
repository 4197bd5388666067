import type { NetworkAction, StoragePoolAction } from '@guesthouse/contract/resource-control';
import type { ObjectUuid } from '@guesthouse/contract/ids';
import type { Network, NodeDevice, StoragePool } from '@guesthouse/libvirt';
import type { NodeDeviceAction } from '@guesthouse/contract/node-device-control';
import type { ResourceLink } from './resource-link.ts';

/** Mounting, logging in to a SAN, and reading a large directory take their time. */
const poolOrderMs = 120_000;
const networkOrderMs = 60_000;

/** Unbinding a driver waits for what it is doing. */
const deviceOrderMs = 60_000;

/** What an order is about: the name is for the words of a refusal. */
export interface OrderTarget {
  readonly uuid: ObjectUuid;
  readonly name: string;
}

/** libvirt's own defaults throughout: what `virsh` does without options. */
const poolOrders: Record<StoragePoolAction, (pool: StoragePool) => Promise<void>> = {
  start: (pool) => pool.create(0),
  stop: (pool) => pool.destroy(),
  refresh: (pool) => pool.refresh(0),
};

const networkOrders: Record<NetworkAction, (network: Network) => Promise<void>> = {
  start: (network) => network.create(),
  stop: (network) => network.destroy(),
};

export function orderStoragePool(
  { storagePools }: ResourceLink,
  { uuid, name }: OrderTarget,
  action: StoragePoolAction,
): Promise<void> {
  return storagePools.order(uuid, `${action} ${name}`, poolOrderMs, poolOrders[action]);
}

export function orderNetwork(
  { networks }: ResourceLink,
  { uuid, name }: OrderTarget,
  action: NetworkAction,
): Promise<void> {
  return networks.order(uuid, `${action} ${name}`, networkOrderMs, networkOrders[action]);
}

export function setPoolAutostart(
  { storagePools }: ResourceLink,
  { uuid, name }: OrderTarget,
  enabled: boolean,
): Promise<void> {
  const doing = `set the autostart of ${name}`;
  return storagePools.order(uuid, doing, networkOrderMs, (pool) => pool.setAutostart(enabled));
}

export function setNetworkAutostart(
  { networks }: ResourceLink,
  { uuid, name }: OrderTarget,
  enabled: boolean,
): Promise<void> {
  const doing = `set the autostart of ${name}`;
  return networks.order(uuid, doing, networkOrderMs, (net) => net.setAutostart(enabled));
}

const deviceOrders: Record<NodeDeviceAction, (device: NodeDevice) => Promise<void>> = {
  // No driver named: the one that the hypervisor lends devices with.
  detach: (device) => device.detachFlags(null, 0),
  reattach: (device) => device.reAttach(),
  reset: (device) => device.reset(),
};

export function orderNodeDevice(
  { nodeDevices }: ResourceLink,
  name: string,
  action: NodeDeviceAction,
): Promise<void> {
  return nodeDevices.order(name, `${action} ${name}`, deviceOrderMs, deviceOrders[action]);
}
