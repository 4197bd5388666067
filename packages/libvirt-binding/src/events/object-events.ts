import type { Network } from '../network.ts';
import type { NodeDevice } from '../node-device.ts';
import type { Secret } from '../secret.ts';
import type { StoragePool } from '../storage-pool.ts';
import type {
  NetworkEventID,
  NetworkEventLifecycleType,
  NodeDeviceEventID,
  NodeDeviceEventLifecycleType,
  SecretEventID,
  SecretEventLifecycleType,
  StoragePoolEventID,
  StoragePoolEventLifecycleType,
} from '../generated/enums.ts';

interface Lifecycle<Event> {
  readonly event: Event;
  /** libvirt defines no details for these events yet. */
  readonly detail: number;
}

export interface NetworkEvent extends Lifecycle<NetworkEventLifecycleType> {
  readonly eventId: NetworkEventID;
  readonly network: Network;
}

export type StoragePoolEvent<Id extends StoragePoolEventID = StoragePoolEventID> = {
  readonly eventId: Id;
  readonly storagePool: StoragePool;
} & (Id extends typeof StoragePoolEventID.LIFECYCLE
  ? Lifecycle<StoragePoolEventLifecycleType>
  : object);

export type NodeDeviceEvent<Id extends NodeDeviceEventID = NodeDeviceEventID> = {
  readonly eventId: Id;
  readonly nodeDevice: NodeDevice;
} & (Id extends typeof NodeDeviceEventID.LIFECYCLE
  ? Lifecycle<NodeDeviceEventLifecycleType>
  : object);

export type SecretEvent<Id extends SecretEventID = SecretEventID> = {
  readonly eventId: Id;
  readonly secret: Secret;
} & (Id extends typeof SecretEventID.LIFECYCLE ? Lifecycle<SecretEventLifecycleType> : object);

/** The values of a lifecycle event; the other event of each family has none. */
export const lifecycleFields: readonly string[] = ['event', 'detail'];
