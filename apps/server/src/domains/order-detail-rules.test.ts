import { expect, it } from 'vitest';
import { orderDetail } from './order-detail-rules.ts';

it('tells what was asked for, and nothing of what was not', () => {
  expect(orderDetail('start', { paused: true, bypassCache: true, forceBoot: false })).toBe(
    'paused, bypass cache',
  );
  expect(orderDetail('delete', { disks: ['vda', 'vdb'], removeNvram: true })).toBe(
    'disks: vda, vdb, remove nvram',
  );
  expect(orderDetail('save', { path: '/x', bypassCache: false })).toBe('path: /x');
  expect(orderDetail('pause', {})).toBeNull();
});

it('never tells which keys were pressed', () => {
  expect(orderDetail('send-keys', { keys: ['P', 'A', 'S', 'S'], holdMs: 50 })).toBeNull();
});
