import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { DomainEventID, open, type Connection, type StorageVolume } from '../src/index.ts';

let daemon: PrivateDaemon;
let path: string;
beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'close' });
  const directory = join(daemon.dir, 'pool');
  await mkdir(directory);
  const connection = await open(daemon.uri);
  const pool = await connection.storagePoolCreateXML(
    `<pool type='dir'><name>close</name><target><path>${directory}</path></target></pool>`,
  );
  const volume = await pool.storageVolCreateXML(
    `<volume><name>close.img</name><capacity unit='MiB'>64</capacity><allocation>0</allocation></volume>`,
  );
  path = await volume.getPath();
  // The first time it asks emulators, which takes longer than a close waits.
  await connection.getCapabilities();
  await connection.close();
}, 60_000);
afterAll(() => daemon.stop());

const volumeOf = (connection: Connection): Promise<StorageVolume> =>
  connection.storageVolLookupByPath(path);

/** What may be under way when a connection is closed. Each gives what it began. */
const states: Readonly<Record<string, (connection: Connection) => unknown>> = {
  nothing: () => undefined,
  'a call': (connection) => [connection.getCapabilities()],
  'more calls than threads': (connection) =>
    Array.from({ length: 40 }, () => connection.listAllDomains()),
  'a subscription': (connection) => connection.domainEventRegisterAny(0, () => undefined),
  'a subscription that is being made': (connection) => {
    void connection.domainEventRegisterAny(0, () => undefined).catch(() => undefined);
  },
  'a subscription that is being left': async (connection) => {
    const subscription = await connection.domainEventRegisterAny(0, () => undefined);
    void subscription.close().catch(() => undefined);
  },
  'an iteration': (connection) => {
    void connection.domainEvents(DomainEventID.LIFECYCLE).next();
  },
  'a stream that is being opened': async (connection) => {
    const volume = await volumeOf(connection);
    void volume.download().then(
      (stream) => stream.on('error', () => undefined),
      () => undefined,
    );
  },
  'a stream that nobody reads': async (connection) => {
    const stream = await (await volumeOf(connection)).download();
    stream.on('error', () => undefined);
    await once(stream, 'readable');
  },
  'a stream in the middle of a write': async (connection) => {
    const stream = await (await volumeOf(connection)).upload();
    stream.on('error', () => undefined);
    stream.write(Buffer.alloc(1024 * 1024));
  },
  'a stream that is being finished': async (connection) => {
    const stream = await (await volumeOf(connection)).download(0, 4096);
    stream.on('error', () => undefined).resume();
    stream.end();
  },
  'a stream that is being aborted': async (connection) => {
    const stream = await (await volumeOf(connection)).download();
    stream.on('error', () => undefined);
    stream.destroy();
  },
  'objects that were disposed of': async (connection) => {
    for (const pool of await connection.listAllStoragePools()) pool.dispose();
  },
  'another close': (connection) => {
    void connection.close();
  },
};

describe('close', () => {
  it.each(Object.keys(states))('in the middle of %s leaves nothing', async (state) => {
    const connection = await open(daemon.uri);
    const begun = states[state]?.(connection);
    const pending = Array.isArray(begun) ? Promise.allSettled(begun) : undefined;
    if (begun instanceof Promise) await begun;
    expect(await connection.close()).toBe(0);
    await pending;
  });
});
