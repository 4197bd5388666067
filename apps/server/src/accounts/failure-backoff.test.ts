import { expect, test } from 'vitest';
import { FailureBackoff } from './failure-backoff.ts';

test('five attempts are free, then the wait doubles up to a minute', () => {
  const backoff = new FailureBackoff();
  const waits: number[] = [];
  let nowMs = 0;
  for (let attempt = 0; attempt < 14; attempt += 1) {
    const wait = backoff.waitMs('ada', nowMs);
    waits.push(wait / 1_000);
    nowMs += wait;
    backoff.noteAttempt('ada', nowMs);
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('names do not wait for one another, and success forgets', () => {
  const backoff = new FailureBackoff();
  for (let attempt = 0; attempt < 6; attempt += 1) backoff.noteAttempt('ada', 0);
  expect(backoff.waitMs('ada', 0)).toBeGreaterThan(0);
  expect(backoff.waitMs('bob', 0)).toBe(0);
  backoff.noteSuccess('ada');
  expect(backoff.waitMs('ada', 0)).toBe(0);
});

test('what lies a quarter of an hour back does not count', () => {
  const backoff = new FailureBackoff();
  for (let attempt = 0; attempt < 6; attempt += 1) backoff.noteAttempt('ada', 0);
  backoff.noteAttempt('ada', 16 * 60_000);
  expect(backoff.waitMs('ada', 16 * 60_000)).toBe(0);
});

test('a flood of names pushes out the oldest instead of filling the memory', () => {
  const backoff = new FailureBackoff();
  for (let attempt = 0; attempt < 6; attempt += 1) backoff.noteAttempt('ada', 0);
  for (let name = 0; name < 10_000; name += 1) backoff.noteAttempt(`n${name}`, 0);
  expect(backoff.waitMs('ada', 0)).toBe(0);
});
