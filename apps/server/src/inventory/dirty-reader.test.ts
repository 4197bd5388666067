import { describe, expect, it } from 'vitest';
import { DirtyReader } from './dirty-reader.ts';

/** A reader whose readings end when the test says so. */
function controlled(concurrency: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const reader = new DirtyReader<string>({
    concurrency,
    read: (key) => {
      begun.push(key);
      return new Promise((resolve) => ends.set(key, resolve));
    },
  });
  const end = async (key: string) => {
    ends.get(key)!();
    await new Promise(setImmediate);
  };
  return { reader, begun, end };
}

describe('DirtyReader', () => {
  it('reads a key once per burst', async () => {
    const { reader, begun, end } = controlled(1);
    for (const key of ['a', 'b', 'b', 'b']) reader.mark(key, true);
    await end('a');
    await end('b');
    expect(begun).toEqual(['a', 'b']);
    await reader.idle();
  });

  it('reads again what was marked during its reading', async () => {
    const { reader, begun, end } = controlled(4);
    reader.mark('a', true);
    reader.mark('a', true);
    reader.mark('a', false);
    expect(begun).toEqual(['a']);
    await end('a');
    expect(begun).toEqual(['a', 'a']);
    await end('a');
    await reader.idle();
    expect(begun).toEqual(['a', 'a']);
  });

  it('never reads more at once than allowed, and what is urgent first', async () => {
    const { reader, begun, end } = controlled(2);
    for (const key of ['a', 'b', 'c', 'd']) reader.mark(key, false);
    reader.mark('d', true);
    expect(begun).toEqual(['a', 'b']);
    await end('a');
    expect(begun).toEqual(['a', 'b', 'd']);
  });

  it('begins nothing after it was stopped', async () => {
    const { reader, begun, end } = controlled(1);
    reader.mark('a', true);
    reader.mark('b', true);
    const idle = reader.idle();
    reader.stop();
    await idle;
    await end('a');
    reader.mark('c', true);
    expect(begun).toEqual(['a']);
  });
});
