export { open, type KeepAlive, type OpenOptions } from './open.ts';
export type {
  Authenticate,
  AuthenticateContext,
  CredentialAnswer,
  CredentialRequest,
} from './authentication.ts';
export { libraryVersion } from './library-version.ts';
export type { LibraryVersion } from './version.ts';
export type { CallOptions } from './call-options.ts';

export { Connection, type CloseOptions } from './connection.ts';
export { Domain } from './domain.ts';
export { DomainCheckpoint } from './domain-checkpoint.ts';
export { DomainSnapshot } from './domain-snapshot.ts';
export { HostInterface } from './host-interface.ts';
export { LibvirtObject } from './object.ts';
export { Network } from './network.ts';
export { NetworkPort } from './network-port.ts';
export { NodeDevice } from './node-device.ts';
export { NWFilter } from './nwfilter.ts';
export { NWFilterBinding } from './nwfilter-binding.ts';
export { Secret } from './secret.ts';
export { StoragePool } from './storage-pool.ts';
export { StorageVolume } from './storage-volume.ts';

export type { NodeCPUMap } from './connection-details.ts';
export type { EventIteratorOptions, EventQueueOptions } from './connection-events.ts';
export type { DiskError, VcpuInfo } from './domain-details.ts';
export type { Screenshot } from './domain.ts';

export { LibvirtStream, type StreamHole } from './stream.ts';
export { EventSubscription } from './events/event-subscription.ts';
export {
  LibvirtEventEmitter,
  type EventEmitterOptions,
  type LibvirtEventMap,
} from './events/event-emitter.ts';
export type { EventOverflow } from './events/event-queue.ts';
export type {
  NetworkEvent,
  NodeDeviceEvent,
  SecretEvent,
  StoragePoolEvent,
} from './events/object-events.ts';
export type {
  DomainEvent,
  DomainEventValues,
  GraphicsAddress,
  GraphicsIdentity,
} from './events/domain-event.ts';
export type { DomainStats, FlatStats, StatsOptions, StatsValue } from './stats.ts';
export type { NestedStats, NestedValue } from './nest-stats.ts';
export type {
  TaggedParameter,
  TypedParameterInput,
  TypedParameters,
  TypedParametersInput,
  TypedParameterValue,
} from './typed-parameters.ts';

export { LibvirtClosedError } from './errors/closed-error.ts';
export { LibvirtError, type LibvirtErrorFields } from './errors/libvirt-error.ts';
export { LibvirtStallError } from './errors/stall-error.ts';
export { LibvirtTimeoutError } from './errors/timeout-error.ts';
export { LibvirtUnavailableError } from './errors/unavailable-error.ts';
export { LibvirtVersionError } from './errors/version-error.ts';

export * from './generated/enums.ts';
export type * from './generated/structs.ts';
