import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StepTimer } from './step-timer.ts';

let timer: StepTimer;
let steps: number;
beforeEach(() => {
  vi.useFakeTimers();
  steps = 0;
  timer = new StepTimer(50, () => (steps += 1));
});
afterEach(() => vi.useRealTimers());

it('steps at once after a quiet time', () => {
  timer.want();
  vi.advanceTimersByTime(1);
  expect(steps).toBe(1);
});

it('makes of a burst one step at once and one for each interval', () => {
  for (let ms = 0; ms < 190; ms += 1) {
    timer.want();
    vi.advanceTimersByTime(1);
  }
  expect(steps).toBe(4);
});

it('steps no more when stopped', () => {
  timer.want();
  timer.stop();
  vi.advanceTimersByTime(100);
  expect(steps).toBe(0);
});
