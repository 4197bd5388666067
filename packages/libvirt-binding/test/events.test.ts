import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  DomainEventID,
  DomainEventType,
  NetworkEventID,
  NetworkEventLifecycleType,
  StoragePoolEventID,
  open,
  type Connection,
  type DomainEvent,
} from '../src/index.ts';
import { EventQueue } from '../src/events/event-queue.ts';
import { testHostUri } from './support/test-host.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await open(testHostUri());
});
afterAll(() => connection.close());

type Lifecycle = DomainEvent<typeof DomainEventID.LIFECYCLE>;

describe('domain events', () => {
  it('come with their domain and their values', async () => {
    const events: Lifecycle[] = [];
    const subscription = await connection.domainEventRegisterAny(DomainEventID.LIFECYCLE, (event) =>
      events.push(event),
    );
    const domain = await connection.domainLookupByName('vm-00000');
    await domain.suspend();
    await domain.resume();
    await vi.waitFor(() => expect(events).toHaveLength(2));
    expect(events.map(({ event }) => event)).toEqual([
      DomainEventType.SUSPENDED,
      DomainEventType.RESUMED,
    ]);
    expect(events[0]?.domain.uuid).toBe(domain.uuid);
    expect(await events[0]?.domain.isActive()).toBe(true);
    await subscription.close();
  });

  it('can be those of one domain', async () => {
    const names: string[] = [];
    const [mine, other] = await Promise.all(
      ['vm-00000', 'vm-00001'].map((name) => connection.domainLookupByName(name)),
    );
    const subscription = await connection.domainEventRegisterAny(
      DomainEventID.LIFECYCLE,
      (event) => names.push(event.domain.name),
      mine,
    );
    for (const domain of [other, mine]) {
      await domain?.suspend();
      await domain?.resume();
    }
    await vi.waitFor(() => expect(names).toEqual(['vm-00000', 'vm-00000']));
    await subscription[Symbol.asyncDispose]();
  });

  it('stop at once when the subscription is closed', async () => {
    const listener = vi.fn();
    const heard = vi.fn();
    const subscription = await connection.domainEventRegisterAny(0, listener);
    const witness = await connection.domainEventRegisterAny(0, heard);
    await subscription.close();
    await subscription.close();
    const domain = await connection.domainLookupByName('vm-00001');
    await domain.suspend();
    await domain.resume();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    expect(listener).not.toHaveBeenCalled();
    await witness.close();
  });

  it('come to whoever subscribes while the last one leaves', { timeout: 60_000 }, async () => {
    // On a host of its own: any other registration keeps libvirt from losing them.
    const own = await open(testHostUri());
    const domain = await own.domainLookupByName('vm-00000');
    for (let round = 0; round < 100; round++) {
      const first = await own.domainEventRegisterAny(DomainEventID.LIFECYCLE, () => undefined);
      await domain.suspend();
      void first.close();
      await domain.resume();
      const heard = vi.fn();
      const second = await own.domainEventRegisterAny(DomainEventID.LIFECYCLE, heard);
      await domain.suspend();
      await vi.waitFor(() => expect(heard, `round ${round}`).toHaveBeenCalled(), {
        timeout: 10_000,
        interval: 1,
      });
      await domain.resume();
      await second.close();
    }
    expect(await own.close()).toBe(0);
  });

  it('refuse an id that does not exist', async () => {
    const id = 999 as DomainEventID;
    await expect(connection.domainEventRegisterAny(id, () => undefined)).rejects.toThrow();
  });
});

describe('an iterator of events', () => {
  it('gives them in order and ends with the connection', async () => {
    const own = await open(testHostUri());
    const domain = await own.domainLookupByName('vm-00000');
    const seen: number[] = [];
    const iterating = (async () => {
      for await (const event of own.domainEvents(DomainEventID.LIFECYCLE))
        if ('event' in event) seen.push(event.event);
    })();
    await vi.waitFor(async () => {
      await domain.suspend();
      await domain.resume();
      expect(seen.length).toBeGreaterThanOrEqual(3);
    });
    // It may have begun to listen between the two.
    const first = seen.indexOf(DomainEventType.SUSPENDED);
    expect(first).toBeLessThanOrEqual(1);
    expect(seen.slice(first, first + 2)).toEqual([
      DomainEventType.SUSPENDED,
      DomainEventType.RESUMED,
    ]);
    await own.close();
    await iterating;
  });

  it('marks what it could not hold', async () => {
    const queue = new EventQueue<number>(2);
    for (const event of [1, 2, 3, 4]) queue.push(event);
    queue.end();
    const taken: unknown[] = [];
    for await (const event of queue.take()) taken.push(event);
    expect(taken).toEqual([1, 2, { overflow: true, lost: 2 }]);
  });
});

describe('events of other objects', () => {
  it('come with their object', async () => {
    const events: unknown[] = [];
    const network = await connection.networkLookupByName('net-0');
    const [pool] = await connection.listAllStoragePools();
    const subscriptions = await Promise.all([
      connection.networkEventRegisterAny(NetworkEventID.LIFECYCLE, ({ network, event }) =>
        events.push([network.name, event]),
      ),
      connection.storagePoolEventRegisterAny(StoragePoolEventID.REFRESH, ({ storagePool }) =>
        events.push(storagePool.name),
      ),
    ]);
    await network.destroy();
    await pool?.refresh();
    await vi.waitFor(() =>
      expect(events).toEqual([['net-0', NetworkEventLifecycleType.STOPPED], pool?.name]),
    );
    for (const subscription of subscriptions) await subscription.close();
  });
});
