import { EventEmitter } from 'node:events';
import type { Connection } from '../connection.ts';
import type { Domain } from '../domain.ts';
import {
  DomainEventID,
  NetworkEventID,
  NodeDeviceEventID,
  SecretEventID,
  StoragePoolEventID,
  type ConnectCloseReason,
} from '../generated/enums.ts';
import type { Network } from '../network.ts';
import type { NodeDevice } from '../node-device.ts';
import type { Secret } from '../secret.ts';
import type { StoragePool } from '../storage-pool.ts';
import type { DomainEvent } from './domain-event.ts';
import type { EventSubscription } from './event-subscription.ts';
import type {
  NetworkEvent,
  NodeDeviceEvent,
  SecretEvent,
  StoragePoolEvent,
} from './object-events.ts';

type DomainEventName = keyof typeof DomainEventID;
type PoolEventName = keyof typeof StoragePoolEventID;
type DeviceEventName = keyof typeof NodeDeviceEventID;
type SecretEventName = keyof typeof SecretEventID;

/** Every kind of event under its name: `domain:LIFECYCLE`, `storagePool:REFRESH`, … */
export type LibvirtEventMap = {
  [Name in DomainEventName as `domain:${Name}`]: [DomainEvent<(typeof DomainEventID)[Name]>];
} & { [Name in keyof typeof NetworkEventID as `network:${Name}`]: [NetworkEvent] } & {
  [Name in PoolEventName as `storagePool:${Name}`]: [
    StoragePoolEvent<(typeof StoragePoolEventID)[Name]>,
  ];
} & {
  [Name in DeviceEventName as `nodeDevice:${Name}`]: [
    NodeDeviceEvent<(typeof NodeDeviceEventID)[Name]>,
  ];
} & {
  [Name in SecretEventName as `secret:${Name}`]: [SecretEvent<(typeof SecretEventID)[Name]>];
} & {
  /** Events came faster than they were taken, and so many of this kind were dropped. */
  overflow: [name: string, lost: number];
  /** libvirt refused a kind of event: the driver does not have it, or the connection was closed. */
  error: [error: Error];
  /** The connection ended by itself. */
  close: [reason: ConnectCloseReason];
};

/** Of what object to hear; of all where it is left out. */
export interface EventEmitterOptions {
  readonly domain?: Domain;
  readonly network?: Network;
  readonly storagePool?: StoragePool;
  readonly nodeDevice?: NodeDevice;
  readonly secret?: Secret;
}

const ids: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  domain: DomainEventID,
  network: NetworkEventID,
  storagePool: StoragePoolEventID,
  nodeDevice: NodeDeviceEventID,
  secret: SecretEventID,
};

/** The names of all kinds, as {@link LibvirtEventMap} has them. */
export const eventNames: readonly string[] = Object.entries(ids).flatMap(([family, members]) =>
  Object.keys(members).map((member) => `${family}:${member}`),
);

/**
 * A connection's events as a Node emitter. The first listener of a kind registers it with libvirt,
 * the last one that leaves takes that back.
 */
export class LibvirtEventEmitter extends EventEmitter<LibvirtEventMap> {
  readonly #connection: Connection;
  readonly #options: EventEmitterOptions;
  readonly #subscriptions = new Map<string, Promise<EventSubscription | undefined>>();
  readonly #forget: () => void;

  constructor(connection: Connection, options: EventEmitterOptions = {}) {
    super();
    this.#connection = connection;
    this.#options = options;
    this.#forget = connection.onClose((reason) => this.emit('close', reason));
    const meta = this as EventEmitter;
    meta.on('newListener', (name: string) => this.#begin(name));
    meta.on('removeListener', (name: string) => {
      if (meta.listenerCount(name) === 0) void this.#leave(name);
    });
  }

  /** Hears of nothing any more. */
  async close(): Promise<void> {
    this.#forget();
    await Promise.all([...this.#subscriptions.keys()].map((name) => this.#leave(name)));
    this.removeAllListeners();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #begin(name: string): void {
    if (this.#subscriptions.has(name)) return;
    const [family = '', member = ''] = name.split(':');
    const eventId = ids[family]?.[member];
    if (eventId === undefined) return;
    const subscription = this.#register(family, eventId, name).catch((error: unknown) => {
      this.#subscriptions.delete(name);
      this.emit('error', error instanceof Error ? error : new Error(String(error)));
      return undefined;
    });
    this.#subscriptions.set(name, subscription);
  }

  #register(family: string, eventId: number, name: string): Promise<EventSubscription> {
    const { domain, network, storagePool, nodeDevice, secret } = this.#options;
    const tell = (event: unknown) => void (this as EventEmitter).emit(name, event);
    const overflow = (lost: number) => void this.emit('overflow', name, lost);
    const connection = this.#connection;
    switch (family) {
      case 'network':
        return connection.networkEventRegisterAny(eventId as 0, tell, network, overflow);
      case 'storagePool':
        return connection.storagePoolEventRegisterAny(eventId as 0, tell, storagePool, overflow);
      case 'nodeDevice':
        return connection.nodeDeviceEventRegisterAny(eventId as 0, tell, nodeDevice, overflow);
      case 'secret':
        return connection.secretEventRegisterAny(eventId as 0, tell, secret, overflow);
      default:
        return connection.domainEventRegisterAny(eventId as 0, tell, domain, overflow);
    }
  }

  async #leave(name: string): Promise<void> {
    const subscription = this.#subscriptions.get(name);
    this.#subscriptions.delete(name);
    await (await subscription)?.close();
  }
}
