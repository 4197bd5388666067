import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../http/problem-error.ts';
import { Mirror } from '../inventory/mirror.ts';
import { alpha, domainFacts, hostFacts, someUuid } from '../inventory/testing/facts.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { SocketContext } from '../socket/client-event-handler.ts';
import { ConsoleService } from './console-service.ts';
import { sessionLimits } from './console-session-limits.ts';

const ref = { hostId: alpha, uuid: someUuid };

/** A host that cannot be reached: what is tested here is who sits where. */
const noHosts: HostAccess = {
  link: () => {
    throw new ProblemError('host_unreachable', 'gone');
  },
  openLink: () => Promise.reject(new ProblemError('host_unreachable', 'gone')),
};

function socket(): SocketContext & { close(): void } {
  const disposers: (() => void)[] = [];
  return {
    socketId: randomUUID(),
    caller: { role: 'operator', name: 'ada', identity: { kind: 'token', tokenId: '' as never } },
    log: pino({ level: 'silent' }),
    emit: () => undefined,
    emitVolatile: () => undefined,
    join: () => undefined,
    leave: () => undefined,
    onClose: (dispose) => void disposers.push(dispose),
    close: () => disposers.splice(0).forEach((dispose) => dispose()),
  };
}

describe('ConsoleService', () => {
  let mirror: Mirror;
  let consoles: ConsoleService;
  beforeEach(() => {
    vi.useFakeTimers();
    mirror = new Mirror('e');
    mirror.putHost(hostFacts());
    mirror.putDomain(domainFacts({ state: 'shutoff', id: null }));
    consoles = new ConsoleService({ hosts: noHosts, mirror, log: pino({ level: 'silent' }) });
  });
  afterEach(async () => {
    await consoles.stop();
    vi.useRealTimers();
  });

  it('keeps one session for all viewers, and for a while after the last', async () => {
    const [one, two] = [socket(), socket()];
    const { consoleId } = consoles.open(ref, one);
    consoles.open(ref, two);
    expect([consoles.sessionCount, consoles.viewerCount]).toEqual([1, 2]);
    consoles.close(consoleId, one.socketId);
    consoles.close(consoleId, one.socketId);
    two.close();
    expect([consoles.sessionCount, consoles.viewerCount]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(sessionLimits.idleMs - 1);
    expect(consoles.sessionCount).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(consoles.sessionCount).toBe(0);
  });

  it('lets nobody close or write from a seat of another', async () => {
    const { consoleId } = consoles.open(ref, socket());
    const { socketId } = socket();
    consoles.close(consoleId, socketId);
    expect(consoles.viewerCount).toBe(1);
    await expect(consoles.write(consoleId, socketId, new Uint8Array(1))).rejects.toMatchObject({
      code: 'console_not_found',
    });
    expect(() => consoles.acknowledge(consoleId, socketId, 1)).toThrow(ProblemError);
  });

  it('says why there is nothing to see', () => {
    expect(consoles.open(ref, socket())).toMatchObject({
      state: 'waiting',
      message: 'The machine is off: start it.',
    });
  });

  it('gives one page only so many seats', () => {
    const page = socket();
    for (let seat = 0; seat < sessionLimits.seatsPerSocket; seat += 1) consoles.open(ref, page);
    expect(() => consoles.open(ref, page)).toThrow(/close one first/);
    page.close();
    expect(consoles.viewerCount).toBe(0);
  });

  it('forgets the session of a machine that is gone', () => {
    const page = socket();
    consoles.open(ref, page);
    page.close();
    mirror.removeDomain(ref);
    expect(consoles.sessionCount).toBe(0);
  });
});
