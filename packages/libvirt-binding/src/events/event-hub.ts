import { addon } from '../addon.ts';
import type { Box, RegistrationBox } from '../native.ts';
import { EventSubscription, type EventListener } from './event-subscription.ts';
import { addSubscription, removeSubscription } from './subscriptions.ts';

/** Which events: libvirt refuses to register twice for the same. */
export interface EventSource {
  readonly family: number;
  readonly eventId: number;
  /** Only those of one object. */
  readonly object?: { readonly box: Box; readonly key: string } | undefined;
  /** For the QEMU monitor: the event's name or pattern, and how it is meant. */
  readonly monitor?: { readonly event: string | null; readonly flags: number } | undefined;
}

/** One native registration and everyone who listens to it. */
interface Channel {
  readonly listeners: Set<EventListener>;
  readonly number: number;
  registration: Promise<RegistrationBox>;
}

/** The event registrations of one connection. */
export class EventHub {
  readonly #connection: Box;
  readonly #channels = new Map<string, Channel>();
  readonly #subscriptions = new Set<EventSubscription>();
  /** Deregistrations under way: a new registration for the same waits for them. */
  readonly #leaving = new Map<string, Promise<unknown>>();
  #ended = false;

  constructor(connection: Box) {
    this.#connection = connection;
  }

  /** Registers with libvirt unless somebody has already. */
  async subscribe(source: EventSource, listener: EventListener): Promise<EventSubscription> {
    const key = sourceKey(source);
    const channel = this.#channels.get(key) ?? this.#open(key, source);
    channel.listeners.add(listener);
    try {
      await channel.registration;
    } catch (error) {
      this.#channels.delete(key);
      removeSubscription(channel.number);
      throw error;
    }
    addon().retain();
    const subscription = new EventSubscription((silently) => {
      addon().release();
      this.#subscriptions.delete(subscription);
      channel.listeners.delete(listener);
      return silently ? Promise.resolve() : this.#leave(key, channel);
    });
    this.#subscriptions.add(subscription);
    // The connection may have been closed meanwhile.
    if (this.#ended) subscription.end();
    return subscription;
  }

  /** The connection is being closed: it undoes the registrations itself. */
  end(): void {
    this.#ended = true;
    for (const subscription of [...this.#subscriptions]) subscription.end();
    for (const channel of this.#channels.values()) removeSubscription(channel.number);
    this.#channels.clear();
  }

  #open(key: string, source: EventSource): Channel {
    const listeners = new Set<EventListener>();
    const number = addSubscription((first, ...rest) => {
      for (const listener of [...listeners]) {
        if (first === null) listener.onOverflow?.(rest[0] as number);
        else listener.onEvent(first, ...rest);
      }
    });
    const register = () =>
      addon().eventRegister(
        this.#connection,
        source.family,
        source.eventId,
        source.object?.box,
        number,
        source.monitor?.event ?? null,
        source.monitor?.flags ?? 0,
      );
    const leaving = this.#leaving.get(key);
    const registration = leaving ? leaving.then(register, register) : register();
    const channel = { listeners, number, registration };
    this.#channels.set(key, channel);
    return channel;
  }

  async #leave(key: string, channel: Channel): Promise<void> {
    if (channel.listeners.size > 0 || this.#channels.get(key) !== channel) return;
    this.#channels.delete(key);
    removeSubscription(channel.number);
    const leaving = channel.registration.then((registration) =>
      addon().eventDeregister(this.#connection, registration),
    );
    this.#leaving.set(key, leaving);
    try {
      await leaving;
    } finally {
      if (this.#leaving.get(key) === leaving) this.#leaving.delete(key);
    }
  }
}

function sourceKey({ family, eventId, object, monitor }: EventSource): string {
  return JSON.stringify([family, eventId, object?.key, monitor?.event, monitor?.flags]);
}
