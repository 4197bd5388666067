import { setTimeout as delay } from 'node:timers/promises';

export interface WaitOptions {
  timeoutMs?: number;
  everyMs?: number;
  /** Asked when time is up: what to add to the error. */
  explain?: () => Promise<string> | string;
}

/** Asks until the answer is neither `undefined` nor `false`, and gives it. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  { timeoutMs = 15_000, everyMs = 20, explain }: WaitOptions = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) {
      const details = (await explain?.()) ?? '';
      throw new Error(`Waited ${timeoutMs} ms for ${what}.${details && `\n${details}`}`);
    }
    await delay(everyMs);
  }
}
