import { consoleLimits } from '@guesthouse/contract/console';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAcknowledger } from './acknowledgement.ts';
import { consoleStatus } from './console-status.ts';
import { createInputQueue } from './input-queue.ts';
import { bytesOfBinary, planPaste, splitInput } from './paste-plan.ts';

const text = (data: Uint8Array) => new TextDecoder().decode(data);

describe('a paste', () => {
  it('types Enter for every kind of line end', () => {
    const plan = planPaste('a\nb\r\nc', false);
    expect(plan.kind === 'send' && [text(plan.data), plan.lines]).toEqual(['a\rb\rc', 3]);
  });

  it('cannot end its own bracket', () => {
    const plan = planPaste('x\u001b[201~rm -rf', true);
    expect(plan.kind === 'send' && text(plan.data)).toBe('\u001b[200~xrm -rf\u001b[201~');
  });

  it('is refused above the limit, counted in bytes', () => {
    const limitBytes = consoleLimits.pasteBytes;
    expect(planPaste('x'.repeat(limitBytes), false).kind).toBe('send');
    expect(planPaste('ä'.repeat(limitBytes / 2 + 1), false)).toEqual({
      kind: 'refused',
      bytes: limitBytes + 2,
      limitBytes,
    });
  });

  it('is split into pieces that make the whole', () => {
    const data = new Uint8Array(2 * consoleLimits.inputBytes + 1).map((_, index) => index);
    const pieces = splitInput(data);
    expect(pieces.map((piece) => piece.byteLength)).toEqual([16_384, 16_384, 1]);
    expect(Buffer.concat(pieces).equals(Buffer.from(data))).toBe(true);
  });

  it('keeps bytes above 127 of binary reports', () =>
    expect([...bytesOfBinary('\u001b[M\u00ff')]).toEqual([27, 91, 77, 255]));
});

describe('the input queue', () => {
  it('sends in order with at most four unanswered', async () => {
    const sent: number[] = [];
    const answers: (() => void)[] = [];
    const queue = createInputQueue((piece) => {
      sent.push(piece[0] ?? -1);
      return new Promise<void>((resolve) => answers.push(resolve));
    });
    const writes = [0, 1, 2, 3, 4, 5].map((byte) => queue.write(Uint8Array.of(byte)));
    expect(sent).toEqual([0, 1, 2, 3]);
    expect(queue.pendingBytes).toBe(2);
    for (let answered = 0; answered < 6; answered += 1) {
      await vi.waitFor(() => expect(answers.length).toBeGreaterThan(answered));
      answers[answered]?.();
    }
    await Promise.all(writes);
    expect(sent).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('tells the writer of a refusal and of a closed console', async () => {
    const refusing = createInputQueue(() => Promise.reject(new Error('no')));
    await expect(refusing.write(Uint8Array.of(1))).rejects.toThrow('no');
    const silent = createInputQueue(() => new Promise(() => undefined));
    const writes = [1, 2, 3, 4, 5].map((byte) => silent.write(Uint8Array.of(byte)));
    silent.clear();
    await expect(writes[4]).rejects.toThrow('closed');
  });
});

describe('acknowledgements', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gather what is small and never hold back what is large', () => {
    const send = vi.fn();
    const acknowledger = createAcknowledger(send);
    acknowledger.drawn(10);
    acknowledger.drawn(20);
    expect(send).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(send).toHaveBeenLastCalledWith(30);
    acknowledger.drawn(consoleLimits.acknowledgeEveryBytes);
    expect(send).toHaveBeenLastCalledWith(consoleLimits.acknowledgeEveryBytes);
  });

  it('forget what was drawn for a seat that is gone', () => {
    const send = vi.fn();
    const acknowledger = createAcknowledger(send);
    acknowledger.drawn(10);
    acknowledger.reset();
    vi.runAllTimers();
    expect(send).not.toHaveBeenCalled();
  });
});

describe('the words about a console', () => {
  const open = (state: 'connected' | 'waiting' | 'failed') =>
    ({ kind: 'open', state, message: null }) as const;

  it('offer to start a machine that is off, and only that', () => {
    expect(consoleStatus(open('waiting'), 'shutoff').offer).toBe('start');
    expect(consoleStatus(open('waiting'), 'running').offer).toBeNull();
    expect(consoleStatus(open('failed'), 'running').offer).toBe('retry');
    expect(consoleStatus(open('connected'), 'running').notice).toBeNull();
  });
});
