import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { alpha } from '../testing/facts.ts';
import { lingerMs, ResourceWatches } from './resource-watches.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const scope = { kind: 'network', hostId: alpha, parent: null } as const;

function listened() {
  const watches = new ResourceWatches();
  const heard: string[] = [];
  watches.onChange({
    watched: ({ kind }) => heard.push(`watched ${kind}`),
    abandoned: ({ kind }) => heard.push(`abandoned ${kind}`),
  });
  return { watches, heard };
}

it('begins with the first watcher and ends a while after the last', () => {
  const { watches, heard } = listened();
  const first = watches.watch(scope);
  const second = watches.watch(scope);
  first();
  first();
  vi.advanceTimersByTime(lingerMs * 2);
  expect(heard).toEqual(['watched network']);
  second();
  expect(watches.isWatched('network', alpha, null)).toBe(true);
  vi.advanceTimersByTime(lingerMs);
  expect(heard).toEqual(['watched network', 'abandoned network']);
  expect(watches.isWatched('network', alpha, null)).toBe(false);
});

it('goes on where somebody comes back in time', () => {
  const { watches, heard } = listened();
  watches.watch(scope)();
  vi.advanceTimersByTime(lingerMs / 2);
  watches.watch(scope);
  vi.advanceTimersByTime(lingerMs * 2);
  expect(heard).toEqual(['watched network']);
});

it('takes who watches all hosts for a watcher of each', () => {
  const { watches } = listened();
  watches.watch({ ...scope, hostId: null });
  expect(watches.isWatched('network', alpha, null)).toBe(true);
  expect(watches.isWatched('secret', alpha, null)).toBe(false);
});
