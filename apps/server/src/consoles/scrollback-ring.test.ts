import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScrollbackRing } from './scrollback-ring.ts';

it('holds the end of all that was written', () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(chunks, fc.integer({ min: 1, max: 32 }), (parts, capacity) => {
      const ring = new ScrollbackRing(capacity);
      for (const part of parts) ring.append(part);
      const all = Buffer.concat(parts);
      const expected = all.subarray(Math.max(0, all.length - capacity));
      expect(Buffer.from(ring.snapshot())).toEqual(Buffer.from(expected));
      expect(ring.byteLength).toBe(expected.length);
    }),
  );
});

it('gives copies: what follows does not change them', () => {
  const ring = new ScrollbackRing(4);
  ring.append(Uint8Array.of(1, 2, 3, 4));
  const before = ring.snapshot();
  ring.append(Uint8Array.of(5));
  expect([...before]).toEqual([1, 2, 3, 4]);
});
