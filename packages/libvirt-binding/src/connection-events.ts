import type { Box, RawHandle } from './native.ts';
import { wrapObject } from './classes.ts';
import { ConnectionDetails } from './connection-details.ts';
import type { Domain } from './domain.ts';
import { domainEventFields, type DomainEvent } from './events/domain-event.ts';
import { EventHub, type EventSource } from './events/event-hub.ts';
import { iterate, type EventOverflow } from './events/event-queue.ts';
import type { EventListener, EventSubscription } from './events/event-subscription.ts';
import { EventFamily } from './events/families.ts';
import {
  lifecycleFields,
  type NetworkEvent,
  type NodeDeviceEvent,
  type SecretEvent,
  type StoragePoolEvent,
} from './events/object-events.ts';
import type {
  DomainEventID,
  NetworkEventID,
  NodeDeviceEventID,
  SecretEventID,
  StoragePoolEventID,
} from './generated/enums.ts';
import type { Network } from './network.ts';
import type { NodeDevice } from './node-device.ts';
import type { LibvirtObject } from './object.ts';
import type { Secret } from './secret.ts';
import type { StoragePool } from './storage-pool.ts';

export interface EventQueueOptions {
  /** How many events may wait; 1000 by default. */
  readonly capacity?: number;
}

export interface EventIteratorOptions extends EventQueueOptions {
  /** Only events of this domain. */
  readonly domain?: Domain;
}

/** What the addon's values become: the object under one name, the others under theirs. */
interface EventShape {
  readonly className: string;
  readonly objectKey: string;
  readonly fields: readonly string[];
}

/** Registering for events. */
export abstract class ConnectionEvents extends ConnectionDetails {
  protected readonly events: EventHub;

  constructor(box: Box) {
    super(undefined, box);
    this.events = new EventHub(box);
  }

  /**
   * Calls a listener for every event of one kind, for one domain or for all.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegisterAny
   */
  domainEventRegisterAny<Id extends DomainEventID>(
    eventId: Id,
    listener: (event: DomainEvent<Id>) => void,
    domain?: Domain,
    onOverflow?: (lost: number) => void,
  ): Promise<EventSubscription> {
    // An id from outside the type is left for the addon to refuse.
    const fields = (domainEventFields as Partial<typeof domainEventFields>)[eventId] ?? [];
    const shape = { className: 'Domain', objectKey: 'domain', fields };
    const object = domain && { box: domain.box, key: domain.uuid };
    const source = { family: EventFamily.domain, eventId, object };
    return this.register(source, shape, listener, onOverflow);
  }

  /**
   * Events of one kind as they come. Those that come before the last ones were taken wait, up to a
   * limit; an {@link EventOverflow} tells of those that were dropped. Ends with the connection.
   */
  domainEvents<Id extends DomainEventID>(
    eventId: Id,
    { domain, capacity }: EventIteratorOptions = {},
  ): AsyncGenerator<DomainEvent<Id> | EventOverflow, void> {
    return iterate<DomainEvent<Id>>(capacity, (listener, onOverflow) =>
      this.domainEventRegisterAny(eventId, listener, domain, onOverflow),
    );
  }

  /**
   * Calls a listener for events of networks, all of them or one.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNetworkEventRegisterAny
   */
  networkEventRegisterAny(
    eventId: NetworkEventID,
    listener: (event: NetworkEvent) => void,
    network?: Network,
    onOverflow?: (lost: number) => void,
  ): Promise<EventSubscription> {
    const object = network && { box: network.box, key: network.uuid };
    const shape = { className: 'Network', objectKey: 'network', fields: lifecycleFields };
    return this.register(
      { family: EventFamily.network, eventId, object },
      shape,
      listener,
      onOverflow,
    );
  }

  /** As {@link domainEvents}, for networks. */
  networkEvents(
    eventId: NetworkEventID,
    { network, capacity }: EventQueueOptions & { readonly network?: Network } = {},
  ): AsyncGenerator<NetworkEvent | EventOverflow, void> {
    return iterate<NetworkEvent>(capacity, (listener, onOverflow) =>
      this.networkEventRegisterAny(eventId, listener, network, onOverflow),
    );
  }

  /**
   * Calls a listener for events of storage pools, all of them or one.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectStoragePoolEventRegisterAny
   */
  storagePoolEventRegisterAny<Id extends StoragePoolEventID>(
    eventId: Id,
    listener: (event: StoragePoolEvent<Id>) => void,
    storagePool?: StoragePool,
    onOverflow?: (lost: number) => void,
  ): Promise<EventSubscription> {
    const object = storagePool && { box: storagePool.box, key: storagePool.uuid };
    const shape = { className: 'StoragePool', objectKey: 'storagePool', fields: lifecycleFields };
    return this.register(
      { family: EventFamily.storagePool, eventId, object },
      shape,
      listener,
      onOverflow,
    );
  }

  /** As {@link domainEvents}, for storage pools. */
  storagePoolEvents<Id extends StoragePoolEventID>(
    eventId: Id,
    { storagePool, capacity }: EventQueueOptions & { readonly storagePool?: StoragePool } = {},
  ): AsyncGenerator<StoragePoolEvent<Id> | EventOverflow, void> {
    return iterate<StoragePoolEvent<Id>>(capacity, (listener, onOverflow) =>
      this.storagePoolEventRegisterAny(eventId, listener, storagePool, onOverflow),
    );
  }

  /**
   * Calls a listener for events of the host's devices, all of them or one.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectNodeDeviceEventRegisterAny
   */
  nodeDeviceEventRegisterAny<Id extends NodeDeviceEventID>(
    eventId: Id,
    listener: (event: NodeDeviceEvent<Id>) => void,
    nodeDevice?: NodeDevice,
    onOverflow?: (lost: number) => void,
  ): Promise<EventSubscription> {
    const object = nodeDevice && { box: nodeDevice.box, key: nodeDevice.name };
    const shape = { className: 'NodeDevice', objectKey: 'nodeDevice', fields: lifecycleFields };
    return this.register(
      { family: EventFamily.nodeDevice, eventId, object },
      shape,
      listener,
      onOverflow,
    );
  }

  /** As {@link domainEvents}, for the host's devices. */
  nodeDeviceEvents<Id extends NodeDeviceEventID>(
    eventId: Id,
    { nodeDevice, capacity }: EventQueueOptions & { readonly nodeDevice?: NodeDevice } = {},
  ): AsyncGenerator<NodeDeviceEvent<Id> | EventOverflow, void> {
    return iterate<NodeDeviceEvent<Id>>(capacity, (listener, onOverflow) =>
      this.nodeDeviceEventRegisterAny(eventId, listener, nodeDevice, onOverflow),
    );
  }

  /**
   * Calls a listener for events of secrets, all of them or one.
   *
   * @see https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectSecretEventRegisterAny
   */
  secretEventRegisterAny<Id extends SecretEventID>(
    eventId: Id,
    listener: (event: SecretEvent<Id>) => void,
    secret?: Secret,
    onOverflow?: (lost: number) => void,
  ): Promise<EventSubscription> {
    const object = secret && { box: secret.box, key: secret.uuid };
    const shape = { className: 'Secret', objectKey: 'secret', fields: lifecycleFields };
    return this.register(
      { family: EventFamily.secret, eventId, object },
      shape,
      listener,
      onOverflow,
    );
  }

  /** As {@link domainEvents}, for secrets. */
  secretEvents<Id extends SecretEventID>(
    eventId: Id,
    { secret, capacity }: EventQueueOptions & { readonly secret?: Secret } = {},
  ): AsyncGenerator<SecretEvent<Id> | EventOverflow, void> {
    return iterate<SecretEvent<Id>>(capacity, (listener, onOverflow) =>
      this.secretEventRegisterAny(eventId, listener, secret, onOverflow),
    );
  }

  /** Registers a listener that takes the addon's values. For this package's own use. */
  subscribe(source: EventSource, listener: EventListener): Promise<EventSubscription> {
    return this.events.subscribe(source, listener);
  }

  private register(
    source: EventSource,
    { className, objectKey, fields }: EventShape,
    listener: (event: never) => void,
    onOverflow?: (lost: number) => void,
  ): Promise<EventSubscription> {
    return this.subscribe(source, {
      onEvent: (raw, ...values) => {
        const event: Record<string, unknown> = { eventId: source.eventId };
        event[objectKey] = wrapObject<LibvirtObject>(className, this, raw as RawHandle);
        values.forEach((value, index) => {
          const field = fields[index];
          if (field !== undefined) event[field] = value;
        });
        listener(event as never);
      },
      onOverflow,
    });
  }
}
