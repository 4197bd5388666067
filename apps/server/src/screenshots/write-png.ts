import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Pixels } from './pixels.ts';
import { pngChunk, pngSignature } from './png-chunks.ts';

const deflated = promisify(deflate);

/** A PNG of eight bits and three colours, without filters: small pictures gain little by them. */
export async function writePng({ width, height, rgb }: Pixels): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rowBytes = width * 3;
  const raw = Buffer.alloc((rowBytes + 1) * height);
  for (let y = 0; y < height; y += 1)
    raw.set(rgb.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1);
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', await deflated(raw)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
