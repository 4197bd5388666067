import { expect, it } from 'vitest';
import { CallGate } from './call-gate.ts';

it('runs no more than its limit, in order, failures included', async () => {
  const gate = new CallGate(2);
  const begun: number[] = [];
  const ends: ((fails: boolean) => void)[] = [];
  const task = (id: number) =>
    gate.run(() => {
      begun.push(id);
      return new Promise<number>((resolve, reject) =>
        ends.push((fails) => (fails ? reject(new Error('no')) : resolve(id))),
      );
    });
  const results = [1, 2, 3, 4].map(task);
  expect(begun).toEqual([1, 2]);
  ends[0]!(true);
  await expect(results[0]).rejects.toThrow('no');
  expect(begun).toEqual([1, 2, 3]);
  ends[1]!(false);
  ends[2]!(false);
  await expect(Promise.all([results[1], results[2]])).resolves.toEqual([2, 3]);
  expect(begun).toEqual([1, 2, 3, 4]);
  ends[3]!(false);
  await expect(results[3]).resolves.toBe(4);
});
