import { maximumSide, PictureError, type Pixels } from './pixels.ts';

const isSpace = (byte: number | undefined) => byte !== undefined && byte <= 0x20;

/** A binary portable pixmap (`P6`) with a byte for each value, as QEMU writes it. @throws PictureError */
export function readPpm(bytes: Uint8Array): Pixels {
  let at = 0;
  const word = (): string => {
    while (isSpace(bytes[at]) || bytes[at] === 0x23) {
      // A comment goes to the end of its line.
      if (bytes[at] === 0x23) while (at < bytes.length && bytes[at] !== 0x0a) at += 1;
      at += 1;
    }
    const start = at;
    while (at < bytes.length && !isSpace(bytes[at])) at += 1;
    return Buffer.from(bytes.subarray(start, at)).toString('latin1');
  };
  if (word() !== 'P6') throw new PictureError('not a binary pixmap');
  const [width, height, top] = [word(), word(), word()].map(Number);
  if (!isSide(width) || !isSide(height) || top !== 255)
    throw new PictureError('a pixmap of a size or depth that no screen has');
  const start = at + 1;
  const rgb = bytes.subarray(start, start + width * height * 3);
  if (rgb.length < width * height * 3) throw new PictureError('the pixmap ends early');
  return { width, height, rgb };
}

function isSide(side: number | undefined): side is number {
  return side !== undefined && Number.isInteger(side) && side > 0 && side <= maximumSide;
}
