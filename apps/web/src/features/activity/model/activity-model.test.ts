import { describe, expect, it } from 'vitest';
import { compileFilter } from '../../../shared/filter/compile-filter.ts';
import { anEntry } from '../../../testing/activity.ts';
import { activityFilterDefinition } from './activity-filter.ts';
import { addEntries } from './activity-pages.ts';

describe('the newest page', () => {
  const page = { entries: [anEntry(5), anEntry(4)], more: true };
  const ids = (next: typeof page) => next.entries.map(({ entryId }) => entryId);

  it('takes what is new, once and in order', () => {
    expect(ids(addEntries(page, [anEntry(6), anEntry(7), anEntry(6)]))).toEqual([7, 6, 5, 4]);
    expect(addEntries(page, [anEntry(5), anEntry(3)])).toBe(page);
    expect(ids(addEntries({ entries: [], more: false }, [anEntry(1)]))).toEqual([1]);
  });
});

describe('the filter', () => {
  const nowMs = 1_760_000_100_000;
  const definition = activityFilterDefinition(
    (hostId) => (hostId === 'alpha' ? 'Rack 1' : undefined),
    () => nowMs,
  );
  const order = anEntry(90, {
    kind: 'order',
    name: 'startDomain',
    text: 'Start: libvirt could not start web-1',
    tone: 'bad',
    actor: { kind: 'account', name: 'olga' },
  });
  const event = anEntry(10);
  const nowhere = anEntry(50, { subject: null, text: 'Something' });

  it.each([
    ['kind:order', [order]],
    ['by:olga', [order]],
    ['machine:web', [order, event]],
    ['host:"rack 1"', [order, event]],
    ['what:lifecycle -age<20s', [event, nowhere]],
    ['age<20s', [order]],
    ['trouble:yes', [order]],
    ['-kind:event', [order]],
    ['could not', [order]],
  ])('%s', (text, expected) => {
    const compiled = compileFilter(text, definition);
    expect(compiled.problems).toEqual([]);
    expect([order, event, nowhere].filter(compiled.matches)).toEqual(expected);
  });
});
