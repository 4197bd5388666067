import { describe, expect, it } from 'vitest';
import { creditAfterAcknowledgement, creditAfterOutput, freshCredit } from './viewer-credit.ts';

const sent = (unacknowledgedBytes: number) => ({ ...freshCredit, unacknowledgedBytes });
const limits = { unacknowledgedBytes: 100, acknowledgeEveryBytes: 10 };

describe('viewer credit', () => {
  it('sends while the viewer keeps up', () => {
    const { credit, send } = creditAfterOutput(sent(60), 40, limits);
    expect(send).toBe(true);
    expect(credit).toEqual({ unacknowledgedBytes: 100, behind: false, skippedBytes: 0 });
  });

  it('leaves a slow viewer behind, and counts what it misses', () => {
    let credit = creditAfterOutput(sent(90), 20, limits).credit;
    expect(credit).toEqual({ unacknowledgedBytes: 90, behind: true, skippedBytes: 20 });
    const next = creditAfterOutput(credit, 1, limits);
    expect(next.send).toBe(false);
    credit = next.credit;
    expect(credit.skippedBytes).toBe(21);
  });

  it('catches up once less than a step is outstanding', () => {
    const behind = creditAfterOutput(sent(90), 20, limits).credit;
    const half = creditAfterAcknowledgement(behind, 80, limits);
    expect(half.catchUp).toBe(false);
    expect(creditAfterAcknowledgement(half.credit, 5, limits).catchUp).toBe(true);
  });

  it('gives nothing for acknowledging more than was sent', () => {
    const { credit, catchUp } = creditAfterAcknowledgement(sent(5), 1e9, limits);
    expect(credit.unacknowledgedBytes).toBe(0);
    expect(catchUp).toBe(false);
  });
});
