import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { maximumSide, PictureError, type Pixels } from './pixels.ts';
import { pngChunks } from './png-chunks.ts';

const inflated = promisify(inflate);

/** Bytes a pixel by PNG's colour type: those without a palette, at eight bits. */
const channelsOf: Readonly<Partial<Record<number, number>>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

interface Header {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

function header(data: Buffer): Header {
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth, colourType, , , interlaced] = data.subarray(8);
  const channels = channelsOf[colourType ?? -1];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new PictureError('a PNG of a kind that no hypervisor makes');
  if (width < 1 || height < 1 || width > maximumSide || height > maximumSide)
    throw new PictureError('a PNG of a size that no screen has');
  return { width, height, channels };
}

/** PNG's fifth filter: whichever of left, above and above-left comes nearest to their plane. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - above),
    Math.abs(guess - corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** Takes the filter off one row, in place. */
function unfilter(row: Buffer, before: Uint8Array, filter: number, channels: number): void {
  if (filter === 0) return;
  for (let at = 0; at < row.length; at += 1) {
    const left = at < channels ? 0 : (row[at - channels] ?? 0);
    const corner = at < channels ? 0 : (before[at - channels] ?? 0);
    row[at] = (row[at] ?? 0) + predicted(filter, left, before[at] ?? 0, corner);
  }
}

function copyColours(row: Uint8Array, rgb: Uint8Array, start: number, channels: number): void {
  const grey = channels < 3;
  for (let from = 0, to = start; from < row.length; from += channels, to += 3) {
    const red = row[from] ?? 0;
    rgb[to] = red;
    rgb[to + 1] = grey ? red : (row[from + 1] ?? 0);
    rgb[to + 2] = grey ? red : (row[from + 2] ?? 0);
  }
}

/** Rows between two looks at what else waits: about a millisecond of work. */
const rowsAtOnce = 64;

/**
 * A PNG of eight bits without a palette, as QEMU's and others' hypervisors make them. Gives way to
 * other work every few rows.
 * @throws PictureError
 */
export async function readPng(bytes: Uint8Array): Promise<Pixels> {
  let head: Header | null = null;
  const parts: Buffer[] = [];
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'IHDR') head = header(data);
    if (type === 'IDAT') parts.push(data);
  }
  if (!head) throw new PictureError('a PNG without a header');
  const { width, height, channels } = head;
  const rowBytes = width * channels + 1;
  const packed = Buffer.concat(parts);
  const raw = await inflated(packed, { maxOutputLength: rowBytes * height }).catch(() => null);
  if (raw?.length !== rowBytes * height) throw new PictureError('the pixels of the PNG are broken');
  const rgb = new Uint8Array(width * height * 3);
  let before: Uint8Array = new Uint8Array(rowBytes - 1);
  for (let y = 0; y < height; y += 1) {
    const start = y * rowBytes;
    const row = raw.subarray(start + 1, start + rowBytes);
    unfilter(row, before, raw[start] ?? 0, channels);
    copyColours(row, rgb, y * width * 3, channels);
    before = row;
    if (y % rowsAtOnce === rowsAtOnce - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return { width, height, rgb };
}
