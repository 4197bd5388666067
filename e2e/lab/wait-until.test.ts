import { expect, it } from 'vitest';
import { waitUntil } from './wait-until.ts';

it('gives the first answer that is one', async () => {
  const answers = [undefined, false, 0] as const;
  let asked = 0;
  await expect(waitUntil('zero', () => answers[asked++], { everyMs: 0 })).resolves.toBe(0);
  expect(asked).toBe(3);
});

it('says what it waited for, and what there is to say about it', async () => {
  const wait = waitUntil('rain', () => false, { timeoutMs: 5, everyMs: 1, explain: () => 'dry' });
  await expect(wait).rejects.toThrow('Waited 5 ms for rain.\ndry');
});
