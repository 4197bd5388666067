import { describe, expect, it } from 'vitest';
import { newcArchive } from './cpio.ts';

const HEADER_BYTES = 110;

/** The first record's fields, as the kernel reads them. */
function firstHeader(archive: Buffer): { magic: string; fields: number[] } {
  const text = archive.subarray(0, HEADER_BYTES).toString('latin1');
  const hex = text.slice(6).match(/.{8}/g) ?? [];
  return { magic: text.slice(0, 6), fields: hex.map((digits) => Number.parseInt(digits, 16)) };
}

describe('newcArchive', () => {
  it('writes a file with its mode, size and content, each part on a multiple of four bytes', () => {
    const archive = newcArchive([{ kind: 'file', path: 'init', content: 'hello', mode: 0o755 }]);
    const { magic, fields } = firstHeader(archive);
    expect(magic).toBe('070701');
    expect(fields[1]).toBe(0o100755);
    expect(fields[6]).toBe(5);
    expect(fields[11]).toBe('init\0'.length);
    const contentAt = HEADER_BYTES + 'init\0'.length + 1;
    expect(archive.subarray(contentAt, contentAt + 8).toString()).toBe('hello\0\0\0');
    expect(archive.length % 4).toBe(0);
  });

  it('writes a device with its numbers and a link with its target', () => {
    const device = firstHeader(
      newcArchive([{ kind: 'character-device', path: 'dev/console', major: 5, minor: 1 }]),
    );
    expect(device.fields[1]).toBe(0o020644);
    expect(device.fields.slice(9, 11)).toEqual([5, 1]);
    const link = newcArchive([{ kind: 'symlink', path: 'a', target: 'busybox' }]);
    expect(firstHeader(link).fields[1]).toBe(0o120777);
    expect(link.includes('busybox')).toBe(true);
  });

  it('ends with the record that stops the kernel', () => {
    expect(newcArchive([]).includes('TRAILER!!!\0')).toBe(true);
  });

  it('gives equal bytes for equal entries', () => {
    const entries = [{ kind: 'directory', path: 'bin' }] as const;
    expect(newcArchive(entries).equals(newcArchive(entries))).toBe(true);
  });
});
