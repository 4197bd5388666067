import { describe, expect, it } from 'vitest';
import {
  hostStatusReducer,
  initialHostStatus,
  type HostStatus,
  type HostStatusEvent,
} from './host-status-reducer.ts';

const problem = { message: 'gone', hint: null, libvirtCode: 38, prompts: [] };
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

  it('has no problem once connected', () => {
    expect(after(failed(10), { kind: 'connected', atMs: 20 })).toEqual({
      state: 'connected',
      sinceMs: 20,
      problem: null,
      nextAttemptAtMs: null,
      failures: 1,
    });
  });

  it('forgets its failures when a connection has lasted, and counts one that has not', () => {
    const connected: HostStatusEvent = { kind: 'connected', atMs: 1_000 };
    const { failures } = after(failed(10), failed(20), connected, failed(1_500));
    expect(failures).toBe(3);
    expect(after(failed(10), failed(20), connected, failed(31_000)).failures).toBe(1);
  });

  it('does not repeat by itself what a host refused for its credentials', () => {
    const prompts = [{ kind: 'password' as const, text: 'Password' }];
    const wanted: HostStatusEvent = {
      kind: 'failed',
      atMs: 10,
      problem: { ...problem, prompts },
      random: 0.5,
    };
    expect(after(wanted)).toMatchObject({ state: 'unreachable', nextAttemptAtMs: null });
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
