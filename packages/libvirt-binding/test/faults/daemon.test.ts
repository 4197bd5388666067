import { afterEach, describe, expect, it, vi } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import {
  ConnectCloseReason,
  DomainEventID,
  LibvirtClosedError,
  LibvirtError,
  LibvirtTimeoutError,
  open,
  type Connection,
  type OpenOptions,
} from '../../src/index.ts';

let daemon: PrivateDaemon;
afterEach(() => {
  vi.restoreAllMocks();
  return daemon.stop();
});

async function openOn(options: OpenOptions = {}): Promise<Connection> {
  daemon = await startPrivateDaemon({ name: 'fault' });
  return open(daemon.uriOf('test:///default'), options);
}

const quickKeepAlive = { intervalSeconds: 1, count: 1 };

describe('a daemon that stops answering', () => {
  it('ends the connection by keepalive, and its calls with it', async () => {
    const connection = await openOn({ keepAlive: quickKeepAlive });
    const onClose = vi.fn();
    connection.onClose(onClose);
    await connection.domainEventRegisterAny(DomainEventID.LIFECYCLE, () => undefined);
    await daemon.pause();
    // Several at once: libvirt itself answers only one of them.
    const calls = Array.from({ length: 10 }, () => connection.getHostname());
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected' });
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(LibvirtError);
    }
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledWith(ConnectCloseReason.KEEPALIVE));
    const late = vi.fn();
    connection.onClose(late);
    await vi.waitFor(() => expect(late).toHaveBeenCalledWith(ConnectCloseReason.KEEPALIVE));
    vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await connection.close();
    await daemon.continue();
  });

  it('refuses calls once it is given up, and closes when the daemon wakes', async () => {
    const connection = await openOn({ keepAlive: quickKeepAlive });
    await daemon.pause();
    await expect(connection.getHostname()).rejects.toThrow(/not answered/);
    await expect(connection.getHostname()).rejects.toThrow(/not answered/);
    await daemon.continue();
    await expect(connection.close()).resolves.toBe(0);
  });

  it('does not keep a call from timing out', async () => {
    const connection = await openOn({ keepAlive: quickKeepAlive });
    await daemon.pause();
    await expect(connection.getHostname({ timeoutMs: 100 })).rejects.toThrow(LibvirtTimeoutError);
    await daemon.continue();
    await connection.close();
  });

  it('does not keep the connection from being closed', async () => {
    vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const connection = await openOn({ keepAlive: false });
    await daemon.pause();
    const calls = Array.from({ length: 8 }, () => connection.getHostname());
    const outcomes = Promise.allSettled(calls);
    const left = await connection.close({ deadlineMs: 200 });
    expect(left).toBe(9);
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected' });
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(LibvirtClosedError);
    }
    expect(process.emitWarning).toHaveBeenCalledTimes(1);
    await daemon.continue();
  });
});

describe('a daemon that is killed', () => {
  it.each([1, 2, 10])('rejects %i calls that wait for it', async (count) => {
    const connection = await openOn();
    await daemon.pause();
    const calls = Array.from({ length: count }, () => connection.getHostname());
    const outcomes = Promise.allSettled(calls);
    await daemon.kill('SIGKILL');
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ status: 'rejected' });
    await expect(connection.close()).resolves.toBe(0);
  });

  it('ends its connections with a reason', async () => {
    const connection = await openOn();
    const onClose = vi.fn();
    connection.onClose(onClose);
    await connection.domainEventRegisterAny(DomainEventID.LIFECYCLE, () => undefined);
    const [domain] = await connection.listAllDomains();
    await daemon.kill('SIGKILL');
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    await expect(domain?.getInfo()).rejects.toThrow(LibvirtError);
    await expect(connection.isAlive()).resolves.toBe(false);
    await expect(connection.close()).resolves.toBe(0);
  });
});
