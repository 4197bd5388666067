import type { HostChange, DomainChange } from '@guesthouse/contract/inventory';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomBroadcaster } from '../socket/client-event-handler.ts';
import { ChangeSender } from './change-sender.ts';
import { Mirror, type MirrorChange } from './mirror.ts';
import { alpha, domainFacts, hostFacts } from './testing/facts.ts';

describe('Mirror', () => {
  it('stamps what changes, and only that', () => {
    const mirror = new Mirror('e');
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({ name: 'a' }));
    const { position, inventory } = mirror;
    expect(position).toEqual({ epoch: 'e', revision: 2 });
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({ name: 'a' }));
    expect(mirror.position).toEqual(position);
    expect(mirror.inventory).toBe(inventory);
    mirror.putDomain(domainFacts({ name: 'b' }));
    expect(mirror.inventory.domains).toMatchObject([{ name: 'b', revision: 3 }]);
  });

  it('stamps a change of the definition that no column shows', () => {
    const mirror = new Mirror('e');
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({}));
    mirror.putDomain({ ...domainFacts({}), nextXml: '<domain><vcpu>2</vcpu></domain>' });
    expect(mirror.position.revision).toBe(3);
  });

  it('knows when a state began, also of a restart that nobody saw between', () => {
    vi.useFakeTimers({ now: 0 });
    const mirror = new Mirror('e');
    const since = () => mirror.inventory.domains[0]?.stateSince;
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({ id: 1 }));
    vi.setSystemTime(5_000);
    mirror.putDomain(domainFacts({ id: 1, title: 'renamed' }));
    expect(since()).toBe('1970-01-01T00:00:00.000Z');
    mirror.putDomain(domainFacts({ id: 2 }));
    expect(since()).toBe('1970-01-01T00:00:05.000Z');
    vi.useRealTimers();
  });

  it('does not claim to know when a state began that was there at the first look', () => {
    const mirror = new Mirror('e');
    const since = () => mirror.inventory.domains[0]?.stateSince;
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({ id: 1 }), false);
    expect(since()).toBeNull();
    mirror.putDomain(domainFacts({ id: 1, title: 'renamed' }));
    expect(since()).toBeNull();
    mirror.putDomain(domainFacts({ id: 2 }));
    expect(since()).toEqual(expect.any(String));
  });

  it('removes the domains of a removed host, and takes no more of them', () => {
    const mirror = new Mirror('e');
    const changes: MirrorChange[] = [];
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({}));
    mirror.onChange((change) => changes.push(change));
    mirror.removeHost(alpha);
    mirror.putDomain(domainFacts({}));
    expect(changes).toMatchObject([
      { kind: 'domain', entry: null },
      { kind: 'host', host: null },
    ]);
    expect(mirror.inventory).toMatchObject({ hosts: [], domains: [] });
  });
});

describe('ChangeSender', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watched() {
    const sent: { event: string; payload: HostChange | DomainChange }[] = [];
    const broadcaster: RoomBroadcaster = {
      to: (room, event, payload) => {
        expect(room).toBe('inventory');
        sent.push({ event, payload: payload as DomainChange });
      },
      toVolatile: () => undefined,
    };
    const mirror = new Mirror('e');
    return { mirror, sent, sender: new ChangeSender(mirror, broadcaster) };
  }

  it('sends the first change without waiting, and a burst in steps', () => {
    const { mirror, sent } = watched();
    mirror.putHost(hostFacts());
    vi.advanceTimersByTime(1);
    expect(sent).toHaveLength(1);
    for (let id = 1; id <= 200; id += 1) mirror.putDomain(domainFacts({ id }));
    vi.advanceTimersByTime(10);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({
      event: 'domain:changed',
      payload: { epoch: 'e', revision: 201, changed: [{ id: 200, revision: 201 }], removed: [] },
    });
  });

  it('sends nothing of a thing that came and went but its end', () => {
    const { mirror, sent } = watched();
    mirror.putHost(hostFacts());
    vi.advanceTimersByTime(20);
    const { hostId, uuid } = domainFacts({}).summary;
    mirror.putDomain(domainFacts({}));
    mirror.removeDomain({ hostId, uuid });
    vi.advanceTimersByTime(20);
    expect(sent[1]?.payload).toMatchObject({ changed: [], removed: [{ hostId, uuid }] });
  });

  it('is silent after its end', () => {
    const { mirror, sent, sender } = watched();
    mirror.putHost(hostFacts());
    sender.stop();
    mirror.putDomain(domainFacts({}));
    vi.advanceTimersByTime(100);
    expect(sent).toEqual([]);
  });
});
