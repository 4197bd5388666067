import { describe, expect, it } from 'vitest';
import {
  hostStatusReducer,
  initialHostStatus,
  type HostStatus,
  type HostStatusEvent,
} from './host-status-reducer.ts';

const problem = { message: 'gone', hint: null, libvirtCode: 38 };
const failed = (atMs: number, random = 0.5): HostStatusEvent => ({
  kind: 'failed',
  atMs,
  problem,
  random,
});

function after(...events: HostStatusEvent[]): HostStatus {
  return events.reduce(hostStatusReducer, initialHostStatus(0));
}

describe('hostStatusReducer', () => {
  it('begins by connecting', () => {
    expect(after()).toMatchObject({ state: 'connecting', sinceMs: 0, problem: null });
  });

  it('forgets its failures once connected', () => {
    expect(after(failed(10), { kind: 'connected', atMs: 20 })).toEqual({
      state: 'connected',
      sinceMs: 20,
      problem: null,
      nextAttemptAtMs: null,
      failures: 0,
    });
  });

  it('keeps the moment at which the host was lost through all attempts', () => {
    const status = after(
      { kind: 'connected', atMs: 5 },
      failed(100),
      { kind: 'attempt-began' },
      failed(700),
    );
    expect(status).toMatchObject({ state: 'unreachable', sinceMs: 100, failures: 2, problem });
    expect(status.nextAttemptAtMs).toBe(700 + 1_000);
  });

  it('names no next attempt while one is under way', () => {
    expect(after(failed(100), { kind: 'attempt-began' })).toMatchObject({
      state: 'unreachable',
      nextAttemptAtMs: null,
    });
  });
});
