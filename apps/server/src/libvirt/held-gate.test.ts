import { describe, expect, it } from 'vitest';
import { HeldGate } from './held-gate.ts';

const attempt = { doing: 'list the volumes' };

describe('HeldGate', () => {
  it('tells whoever asks that the host is silent, and keeps the place until the call ends', async () => {
    const gate = new HeldGate(1);
    let end = () => {};
    const hangs = gate.run(attempt, 5, () => new Promise<void>((resolve) => (end = resolve)));
    await expect(hangs).rejects.toMatchObject({ code: 'host_timeout' });
    const order: string[] = [];
    const next = gate.run(attempt, 60_000, () => Promise.resolve(order.push('next')));
    await new Promise(setImmediate);
    expect(order).toEqual([]);
    end();
    await next;
    expect(order).toEqual(['next']);
  });

  it('does not begin what its caller has given up', async () => {
    const gate = new HeldGate(1);
    let end = () => {};
    const first = gate.run(attempt, 60_000, () => new Promise<void>((resolve) => (end = resolve)));
    let begun = false;
    const waits = gate.run(attempt, 5, () => {
      begun = true;
      return Promise.resolve();
    });
    await expect(waits).rejects.toMatchObject({ code: 'host_timeout' });
    end();
    await first;
    await new Promise(setImmediate);
    expect(begun).toBe(false);
  });
});
