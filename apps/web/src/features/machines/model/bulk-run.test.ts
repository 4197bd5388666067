import { describe, expect, it } from 'vitest';
import { countStates, createBulkRun } from './bulk-run.ts';

const items = Array.from({ length: 20 }, (_, index) => `m-${index}`);
const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

function aRun(work: (item: string) => Promise<string | null>, concurrency = 4) {
  return createBulkRun(items, {
    keyOf: (item) => item,
    concurrency,
    work,
    wordsOf: (error) => (error as Error).message,
  });
}

describe('a bulk run', () => {
  it('never has more under way than it may', async () => {
    let under = 0;
    let most = 0;
    const run = aRun(async () => {
      under += 1;
      most = Math.max(most, under);
      await tick();
      under -= 1;
      return null;
    });
    await run.start();
    expect(most).toBe(4);
    expect(countStates(run.entries.get())).toEqual({ waiting: 0, running: 0, done: 20, failed: 0 });
  });

  it('keeps the result of each, and tries only the failed ones again', async () => {
    const tried: string[] = [];
    let broken = true;
    const run = aRun((item) => {
      tried.push(item);
      if (broken && item === 'm-3') return Promise.reject(new Error('not now'));
      return Promise.resolve('fine');
    });
    await run.start();
    const third = () => run.entries.get().find(({ key }) => key === 'm-3')?.state;
    expect(third()).toEqual({ kind: 'failed', words: 'not now' });
    broken = false;
    await run.start();
    expect(third()).toEqual({ kind: 'done', words: 'fine' });
    expect(tried).toHaveLength(21);
  });

  it('leaves what waits when it is stopped', async () => {
    const run = aRun(async () => {
      run.stop();
      await tick();
      return null;
    }, 2);
    await run.start();
    const { done, waiting } = countStates(run.entries.get());
    expect(done).toBeLessThanOrEqual(2);
    expect(waiting).toBeGreaterThanOrEqual(18);
  });
});
