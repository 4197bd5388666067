import { describe, expect, it } from 'vitest';
import type { Element } from './element.ts';
import { bytesOf, kibibytesOf, unitBytes } from './size.ts';

const sized = (text: string, unit?: string): Element => ({
  name: 'memory',
  namespaceUri: '',
  attributes: new Map(unit === undefined ? [] : [['unit', unit]]),
  children: [],
  text,
});

describe('sizes', () => {
  it.each([
    ['b', 1],
    ['bytes', 1],
    ['KB', 1000],
    ['k', 1024],
    ['KiB', 1024],
    ['kib', 1024],
    ['MB', 1e6],
    ['G', 1024 ** 3],
    ['EiB', 1024 ** 6],
    ['parsec', undefined],
    ['', undefined],
  ])('reads the unit %s', (unit, bytes) => {
    expect(unitBytes(unit)).toBe(bytes);
  });

  it('counts memory in KiB, which is its default, and rounds up', () => {
    expect(kibibytesOf(sized('2048'))).toBe(2048);
    expect(kibibytesOf(sized('2', 'GiB'))).toBe(2 * 1024 * 1024);
    expect(kibibytesOf(sized('1025', 'b'))).toBe(2);
    expect(kibibytesOf(sized('1', 'MB'))).toBe(977);
    expect(kibibytesOf(sized('16', 'EiB'))).toBeUndefined();
  });

  it('counts storage in bytes, in the unit the caller takes for granted', () => {
    expect(bytesOf(sized('5'), 'bytes')).toBe(5);
    expect(bytesOf(sized('5', 'GiB'), 'bytes')).toBe(5 * 1024 ** 3);
    expect(bytesOf(sized('9', 'PiB'), 'bytes')).toBeUndefined();
    expect(bytesOf(undefined, 'bytes')).toBeUndefined();
  });
});
