import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import {
  LibvirtStallError,
  open,
  StorageVolDownloadFlags,
  StorageVolUploadFlags,
  type Connection,
  type StoragePool,
  type StorageVolume,
} from '../src/index.ts';

const MiB = 1024 * 1024;
let daemon: PrivateDaemon;
let connection: Connection;
let pool: StoragePool;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'volumes' });
  connection = await open(daemon.uri);
  const path = join(daemon.dir, 'pool');
  await mkdir(path);
  pool = await connection.storagePoolCreateXML(
    `<pool type='dir'><name>volumes</name><target><path>${path}</path></target></pool>`,
  );
}, 60_000);
afterAll(async () => {
  await connection.close();
  await daemon.stop();
});

const volumeOf = (name: string, sizeMiB: number): Promise<StorageVolume> =>
  pool.storageVolCreateXML(
    `<volume><name>${name}</name><capacity unit='MiB'>${sizeMiB}</capacity>
     <allocation>0</allocation></volume>`,
  );

async function fill(volume: StorageVolume, bytes: Buffer): Promise<void> {
  const upload = await volume.upload();
  upload.end(bytes);
  await once(upload, 'close');
}

describe('the content of a volume', () => {
  it('goes up and comes down the same', async () => {
    const volume = await volumeOf('whole', 5);
    const content = randomBytes(5 * MiB);
    await fill(volume, content);
    const down = await buffer(await volume.download());
    expect(down.equals(content)).toBe(true);
    const part = await buffer(await volume.download(MiB, 1000));
    expect(part.equals(content.subarray(MiB, MiB + 1000))).toBe(true);
  });

  it('comes in ranges', async () => {
    const volume = await volumeOf('ranges', 3);
    const content = randomBytes(3 * MiB);
    await fill(volume, content);
    const chunks: Uint8Array[] = [];
    for await (const chunk of volume.read(0n, undefined, BigInt(MiB))) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
  });

  it('keeps its holes', async () => {
    const volume = await volumeOf('holes', 4);
    const upload = await volume.upload(0, 0, StorageVolUploadFlags.SPARSE_STREAM);
    upload.write({ holeBytes: BigInt(2 * MiB) });
    upload.write(Buffer.alloc(MiB, 7));
    upload.end({ holeBytes: BigInt(MiB) });
    await once(upload, 'close');
    let data = 0;
    let holes = 0n;
    const flags = StorageVolDownloadFlags.SPARSE_STREAM;
    for await (const piece of await volume.download(0, 0, flags)) {
      if (piece instanceof Uint8Array) data += piece.length;
      else holes += (piece as { holeBytes: bigint }).holeBytes;
    }
    expect(data).toBe(MiB);
    expect(holes).toBe(BigInt(3 * MiB));
  });

  it('can be left in the middle', async () => {
    const volume = await volumeOf('left', 8);
    await fill(volume, randomBytes(8 * MiB));
    const download = await volume.download();
    await once(download, 'readable');
    download.destroy();
    await once(download, 'close');
    expect(await connection.getHostname()).not.toBe('');
  });

  it('is not held without bound when it is written faster than it is taken', async () => {
    const volume = await volumeOf('flooded', 32);
    const upload = await volume.upload();
    const closed = new Promise((resolve) => upload.once('close', resolve));
    const failed = new Promise((resolve) => upload.once('error', resolve));
    expect(upload.write(Buffer.alloc(17 * MiB))).toBe(false);
    expect(await failed).toBeInstanceOf(LibvirtStallError);
    await closed;
    expect(await connection.getHostname()).not.toBe('');
  });

  it('is refused with an error for a volume that is gone', async () => {
    const volume = await volumeOf('gone', 1);
    await volume.delete();
    await expect(volume.download()).rejects.toThrow();
  });
});
