import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PictureError, type Pixels } from './pixels.ts';
import { pngChunk, pngSignature } from './png-chunks.ts';
import { readPng } from './read-png.ts';
import { readPpm } from './read-ppm.ts';
import { shrink } from './shrink.ts';
import { writePng } from './write-png.ts';

/** A picture whose every pixel is another one. */
function gradient(width: number, height: number): Pixels {
  const rgb = Uint8Array.from({ length: width * height * 3 }, (_, at) => (at * 7) % 256);
  return { width, height, rgb };
}

function ppm({ width, height, rgb }: Pixels, comment = ''): Buffer {
  return Buffer.concat([Buffer.from(`P6\n${comment}${width} ${height}\n255\n`), rgb]);
}

/** A PNG whose rows go through PNG's five filters in turn, as an encoder would choose them. */
function filteredPng({ width, height, rgb }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const bytes = width * 3;
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : rgb[y * bytes + x]!);
  const raw: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const filter = y % 5;
    raw.push(filter);
    for (let x = 0; x < bytes; x += 1) {
      const [a, b, c] = [at(x - 3, y), at(x, y - 1), at(x - 3, y - 1)];
      const p = a + b - c;
      const nearest = [a, b, c].reduce((one, other) =>
        Math.abs(p - other) < Math.abs(p - one) ? other : one,
      );
      raw.push((at(x, y) - [0, a, b, (a + b) >> 1, nearest][filter]!) & 255);
    }
  }
  const packed = deflateSync(Buffer.from(raw));
  return Buffer.concat([
    pngSignature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', packed.subarray(0, 10)),
    pngChunk('IDAT', packed.subarray(10)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('pictures of screens', () => {
  const picture = gradient(13, 70);

  it('are read from a pixmap, comments and all', () => {
    expect(readPpm(ppm(picture))).toEqual({ ...picture, rgb: Buffer.from(picture.rgb) });
    expect(readPpm(ppm(picture, '# by hand\n')).width).toBe(13);
  });

  it('are read from a PNG with every filter, and as they were written', async () => {
    expect(await readPng(filteredPng(picture))).toEqual(picture);
    expect(await readPng(await writePng(picture))).toEqual(picture);
  });

  it.each([
    ['a text', Buffer.from('hello')],
    ['a pixmap cut short', ppm(picture).subarray(0, 40)],
    ['a pixmap of an absurd size', Buffer.from('P6 999999 2 255 ')],
    ['a pixmap of text numbers', Buffer.from('P3 1 1 255 0 0 0')],
  ])('%s is no pixmap', (_, bytes) => expect(() => readPpm(bytes)).toThrow(PictureError));

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a PNG cut short', filteredPng(picture).subarray(0, 60)],
    [
      'a PNG whose pixels are broken',
      Buffer.concat([filteredPng(picture).subarray(0, 45), Buffer.alloc(40)]),
    ],
  ])('%s is no PNG', async (_, bytes) =>
    expect(readPng(bytes)).rejects.toBeInstanceOf(PictureError),
  );

  it('become smaller by the mean of their pixels', () => {
    const stripes = Uint8Array.from(
      { length: 8 * 4 * 3 },
      (_, at) => (Math.floor(at / 3) % 2) * 200,
    );
    const small = shrink({ width: 8, height: 4, rgb: stripes }, 4);
    expect([small.width, small.height]).toEqual([4, 2]);
    expect(new Set(small.rgb)).toEqual(new Set([100]));
    expect(shrink(picture, 20)).toEqual(picture);
    expect(shrink(gradient(1000, 1), 10).height).toBe(1);
  });
});
