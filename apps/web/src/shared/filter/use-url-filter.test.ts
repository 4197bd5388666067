import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useUrlFilter } from './use-url-filter.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aFilter() {
  const written: string[] = [];
  const { result, rerender } = renderHook(
    ({ address }) => useUrlFilter(address, (filter) => written.push(filter)),
    { initialProps: { address: '' } },
  );
  return {
    written,
    text: () => result.current[0],
    type: (text: string) => act(() => result.current[1](text)),
    rest: () => act(() => void vi.advanceTimersByTime(200)),
    arrive: (address: string) => rerender({ address }),
  };
}

it('is written once the hand rests', () => {
  const filter = aFilter();
  filter.type('w');
  filter.type('web ');
  expect(filter.written).toEqual([]);
  filter.rest();
  expect(filter.written).toEqual(['web']);
  filter.arrive('web');
  expect(filter.text()).toBe('web ');
});

it('keeps what is typed while earlier addresses come back late', () => {
  const filter = aFilter();
  for (const text of ['w', 'we', 'web']) {
    filter.type(text);
    filter.rest();
  }
  filter.type('web-1');
  filter.arrive('w');
  expect(filter.text()).toBe('web-1');
  filter.arrive('web');
  expect(filter.text()).toBe('web-1');
});

it('follows a link and the back button', () => {
  const filter = aFilter();
  filter.type('web');
  filter.rest();
  filter.arrive('web');
  filter.arrive('host:alpha');
  expect(filter.text()).toBe('host:alpha');
  filter.arrive('web');
  expect(filter.text()).toBe('web');
});

it('is not written once the person is on the way to another page', () => {
  const filter = aFilter();
  const { pathname } = window.location;
  filter.type('web');
  window.history.replaceState(null, '', '/machines/alpha/web-1');
  filter.rest();
  window.history.replaceState(null, '', pathname);
  expect(filter.written).toEqual([]);
});
