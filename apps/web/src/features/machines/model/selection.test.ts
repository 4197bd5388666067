import { describe, expect, it } from 'vitest';
import { noSelection, toggleAll, toggleOne, toggleRange } from './selection.ts';

const order = ['a', 'b', 'c', 'd'];

describe('a selection', () => {
  it('takes and leaves one', () => {
    const one = toggleOne(noSelection, 'b');
    expect([...one.keys]).toEqual(['b']);
    expect([...toggleOne(one, 'b').keys]).toEqual([]);
  });

  it('takes a range either way, and leaves one', () => {
    const upwards = toggleRange(toggleOne(noSelection, 'd'), 'b', order);
    expect([...upwards.keys].toSorted()).toEqual(['b', 'c', 'd']);
    expect([...toggleRange(upwards, 'd', order).keys]).toEqual([]);
  });

  it('takes one where there is nothing to range from', () => {
    expect([...toggleRange(noSelection, 'b', order).keys]).toEqual(['b']);
    const gone = { keys: new Set(['x']), anchor: 'x' };
    expect([...toggleRange(gone, 'b', order).keys].toSorted()).toEqual(['b', 'x']);
  });

  it('takes all, and then none', () => {
    const all = toggleAll(noSelection, order);
    expect(all.keys.size).toBe(4);
    expect(toggleAll(all, order).keys.size).toBe(0);
    expect(toggleAll(noSelection, []).keys.size).toBe(0);
  });
});
