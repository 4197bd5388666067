import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import {
  ConnectCloseReason,
  DomainEventID,
  LibvirtClosedError,
  LibvirtError,
  StoragePoolEventID,
  open,
  type Connection,
  type LibvirtStream,
} from '../../src/index.ts';

const quickKeepAlive = { intervalSeconds: 1, count: 2 };

let daemon: PrivateDaemon;
beforeEach(async () => {
  daemon = await startPrivateDaemon({ name: 'everything' });
  vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await daemon.stop();
});

/** A connection with calls, streams, subscriptions and iterators under way. */
async function openEverything() {
  const connection = await open(daemon.uri, { keepAlive: quickKeepAlive });
  const download = await largeDownload(connection);
  const upload = await largeUpload(connection);
  const onClose = vi.fn();
  connection.onClose(onClose);
  await connection.domainEventRegisterAny(DomainEventID.LIFECYCLE, () => undefined);
  await connection.domainEventRegisterAny(DomainEventID.REBOOT, () => undefined);
  await connection.storagePoolEventRegisterAny(StoragePoolEventID.LIFECYCLE, () => undefined);
  const iteration = drain(connection.domainEvents(DomainEventID.LIFECYCLE));
  return { connection, streams: [download, upload], onClose, iteration };
}

async function drain(events: AsyncIterable<unknown>): Promise<unknown[]> {
  const taken: unknown[] = [];
  for await (const event of events) taken.push(event);
  return taken;
}

async function poolOf(connection: Connection) {
  const path = join(daemon.dir, 'pool');
  await mkdir(path, { recursive: true });
  return connection
    .storagePoolLookupByName('everything')
    .catch(() =>
      connection.storagePoolCreateXML(
        `<pool type='dir'><name>everything</name><target><path>${path}</path></target></pool>`,
      ),
    );
}

async function volumeOf(connection: Connection, name: string) {
  return (await poolOf(connection)).storageVolCreateXML(
    `<volume><name>${name}</name><capacity unit='MiB'>256</capacity><allocation>0</allocation></volume>`,
  );
}

/** Nobody reads it on: it is in the middle when the daemon goes. */
async function largeDownload(connection: Connection): Promise<LibvirtStream> {
  const stream = await (await volumeOf(connection, 'down.img')).download();
  stream.on('error', () => undefined);
  await new Promise((resolve) => stream.once('readable', resolve));
  return stream;
}

async function largeUpload(connection: Connection): Promise<LibvirtStream> {
  const stream = await (await volumeOf(connection, 'up.img')).upload();
  stream.on('error', () => undefined);
  stream.write(Buffer.alloc(1024 * 1024));
  return stream;
}

const closed = (stream: LibvirtStream): Promise<unknown> =>
  stream.closed ? Promise.resolve() : new Promise((resolve) => stream.once('close', resolve));

const calls = (connection: Connection): Promise<PromiseSettledResult<unknown>[]> =>
  Promise.allSettled([
    connection.getHostname(),
    connection.listAllDomains(),
    connection.getAllDomainStats(),
    connection.listAllStoragePools(),
    connection.getCapabilities(),
    connection.domainEventRegisterAny(DomainEventID.TRAY_CHANGE, () => undefined),
  ]);

async function expectAllOver({
  connection,
  streams,
  onClose,
  iteration,
}: Awaited<ReturnType<typeof openEverything>>): Promise<void> {
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1), 20_000);
  await Promise.all(streams.map(closed));
  for (const stream of streams) expect(stream.destroyed).toBe(true);
  await expect(connection.isAlive()).resolves.toBe(false);
  await expect(connection.getHostname()).rejects.toThrow(LibvirtError);
  await connection.close();
  expect(await iteration).toEqual([]);
  await expect(connection.getHostname()).rejects.toThrow(LibvirtClosedError);
}

describe('with calls, streams and subscriptions open', () => {
  it('a daemon may be killed', { timeout: 60_000 }, async () => {
    const everything = await openEverything();
    const outcomes = calls(everything.connection);
    await daemon.kill('SIGKILL');
    // Some may have been answered first; none may be forgotten.
    await outcomes;
    await expectAllOver(everything);
  });

  it('a daemon may stop and never go on', { timeout: 60_000 }, async () => {
    const everything = await openEverything();
    await daemon.pause();
    for (const outcome of await calls(everything.connection))
      expect(outcome.status).toBe('rejected');
    await expectAllOver(everything);
    expect(everything.onClose).toHaveBeenCalledWith(ConnectCloseReason.KEEPALIVE);
  });

  it('a daemon may stop, be given up and be killed', { timeout: 60_000 }, async () => {
    const everything = await openEverything();
    await daemon.pause();
    const outcomes = calls(everything.connection);
    await daemon.kill('SIGKILL');
    for (const outcome of await outcomes) expect(outcome.status).toBe('rejected');
    await expectAllOver(everything);
  });

  it('the daemon serves the next connection when it is back', { timeout: 60_000 }, async () => {
    const everything = await openEverything();
    await daemon.kill('SIGKILL');
    await expectAllOver(everything);
    await daemon.restart();
    const connection = await open(daemon.uri);
    expect(await connection.listAllDomains()).toEqual([]);
    expect(await connection.close()).toBe(0);
  });
});
