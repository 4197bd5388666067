import { describe, expect, it } from 'vitest';
import {
  consoleSessionReducer,
  initialConsoleSession,
  type ConsoleSessionEvent,
  type ConsoleSessionState,
} from './console-session-reducer.ts';
import { consoleWish, type ConsoleTarget, type ConsoleWish } from './console-target-rules.ts';

const open: ConsoleWish = { kind: 'open', run: 1 };
const off: ConsoleWish = { kind: 'wait', message: 'The machine is off: start it.' };

function after(wish: ConsoleWish, ...events: ConsoleSessionEvent[]): ConsoleSessionState {
  return events.reduce(consoleSessionReducer, initialConsoleSession(wish));
}

describe('consoleSessionReducer', () => {
  it('opens the console of a machine that runs', () => {
    expect(after(open)).toMatchObject({ phase: 'opening', shown: { state: 'connecting' } });
    expect(after(open, { kind: 'opened', generation: 1 })).toMatchObject({
      phase: 'open',
      shown: { state: 'connected', message: null },
    });
  });

  it('waits for a machine that is off, and opens when it runs', () => {
    expect(after(off)).toMatchObject({ phase: 'idle', shown: { state: 'waiting' } });
    expect(after(off, { kind: 'target-changed', wish: open })).toMatchObject({ phase: 'opening' });
  });

  it('keeps the stream while the machine reboots in place', () => {
    const state = after(
      open,
      { kind: 'opened', generation: 1 },
      { kind: 'target-changed', wish: open },
    );
    expect(state).toMatchObject({ phase: 'open', generation: 1 });
  });

  it('does not trust the end of a stream to be the end of the machine', () => {
    const ended = after(
      open,
      { kind: 'opened', generation: 1 },
      { kind: 'ended', generation: 1, message: null },
    );
    expect(ended).toMatchObject({ phase: 'retrying', shown: { state: 'waiting' } });
    expect(consoleSessionReducer(ended, { kind: 'retry-due' })).toMatchObject({
      phase: 'opening',
      generation: 2,
    });
    expect(consoleSessionReducer(ended, { kind: 'target-changed', wish: off })).toMatchObject({
      phase: 'idle',
      shown: { state: 'waiting', message: 'The machine is off: start it.' },
    });
  });

  it('opens at once in the next run, without waiting for the retry', () => {
    const state = after(
      open,
      { kind: 'opened', generation: 1 },
      { kind: 'ended', generation: 1, message: null },
      { kind: 'target-changed', wish: { kind: 'open', run: 2 } },
    );
    expect(state).toMatchObject({ phase: 'opening', generation: 2 });
  });

  it('tells of a refusal, and asks again only when someone arrives or the machine restarts', () => {
    const refusal = { message: 'no consoles here', passing: false };
    const refused = after(open, { kind: 'refused', generation: 1, refusal });
    expect(refused).toMatchObject({
      phase: 'idle',
      shown: { state: 'failed', message: 'no consoles here' },
    });
    expect(consoleSessionReducer(refused, { kind: 'target-changed', wish: open }).phase).toBe(
      'idle',
    );
    expect(consoleSessionReducer(refused, { kind: 'viewer-arrived' }).phase).toBe('opening');
    const restarted = { kind: 'open', run: 2 } as const;
    expect(consoleSessionReducer(refused, { kind: 'target-changed', wish: restarted }).phase).toBe(
      'opening',
    );
  });

  it('retries while another program holds the console', () => {
    const refusal = { message: 'held', passing: true };
    const held = after(open, { kind: 'refused', generation: 1, refusal });
    expect(held).toMatchObject({ phase: 'retrying', shown: { state: 'waiting', message: 'held' } });
    expect(consoleSessionReducer(held, { kind: 'retry-due' })).toMatchObject({
      phase: 'opening',
      shown: { message: 'held' },
    });
  });

  it('ignores answers of an earlier attempt', () => {
    const state = after(
      open,
      { kind: 'target-changed', wish: off },
      { kind: 'opened', generation: 1 },
    );
    expect(state).toMatchObject({ phase: 'idle', shown: { state: 'waiting' } });
  });
});

describe('consoleWish', () => {
  const domain = { state: 'running', id: 3, hasSerialConsole: true };
  it.each([
    [
      { hostState: 'connected', domain },
      { kind: 'open', run: 3 },
    ],
    [{ hostState: 'connected', domain: { ...domain, state: 'paused' } }, { kind: 'open' }],
    [{ hostState: 'connected', domain: { ...domain, state: 'shutoff' } }, { kind: 'wait' }],
    [{ hostState: 'unreachable', domain }, { kind: 'wait' }],
    [{ hostState: 'connected', domain: { ...domain, hasSerialConsole: false } }, { kind: 'fail' }],
    [{ hostState: 'connected', domain: null }, { kind: 'fail' }],
  ])('%j → %j', (target, wish) => {
    expect(consoleWish(target as unknown as ConsoleTarget)).toMatchObject(wish);
  });
});
