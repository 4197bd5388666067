import { describe, expect, it } from 'vitest';
import { compileFilter } from './compile-filter.ts';
import { aParcel, parcelFilter, type Parcel } from './testing/parcels.ts';

const holds = (text: string, change: Partial<Parcel> = {}) =>
  compileFilter(text, parcelFilter).matches(aParcel(change));
const problems = (text: string) =>
  compileFilter(text, parcelFilter).problems.map(({ start, end, message }) => ({
    at: text.slice(start, end),
    message,
  }));

describe('what holds', () => {
  it.each<[string, Partial<Parcel>, boolean]>([
    ['', {}, true],
    ['BOX', {}, true],
    ['-box', {}, false],
    ['box red', { labels: ['red'] }, true],
    ['box red', {}, false],
    ['"big red"', { labels: ['big red'] }, true],
    ['label:red', { labels: ['reddish'] }, false],
    ['label:green,red', { labels: ['red'] }, true],
    ['label:"big, red"', { labels: ['big, red'] }, true],
    ['label:"say \\"hi\\""', { labels: ['say "hi"'] }, true],
    ['-label:red', { labels: ['red'] }, false],
    ['name:bo', {}, true],
    ['state:open', {}, true],
    ['state:op', {}, true],
    ['state:ajar', {}, true],
    ['STATE:Open', {}, true],
    ['-state:open', {}, false],
    ['fragile:yes', { fragile: true }, true],
    ['fragile:no', { fragile: true }, false],
    ['fragile:no', { fragile: null }, false],
    ['load>40', {}, true],
    ['load>50', {}, false],
    ['load>=50%', {}, true],
    ['load:>40', {}, true],
    ['load<80 load>20', {}, true],
    ['load>0', { load: null }, false],
    ['-load>0', { load: null }, true],
    ['mem>512M', {}, true],
    ['mem>=1G', {}, true],
    ['mem>1GiB', {}, false],
    ['mem=25%', {}, true],
    ['memory>=50%', {}, false],
    ['mem>1%', { wholeKiB: null }, false],
    ['rate>5k', {}, true],
    ['rate>10M', {}, false],
    ['rate>5kB/s', {}, true],
    ['age>59m age<2h', {}, true],
  ])('%s of %o: %s', (text, change, expected) => {
    expect(holds(text, change)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('what is being typed', () => {
  it.each(['state:', 'load>', 'load:>', '-', 'label:"', 'fragile:'])(
    '%s hides nothing and is no problem yet',
    (text) => {
      expect(holds(text)).toBe(true);
      expect(problems(text)).toEqual([]);
    },
  );

  it('takes an open quote up to the end', () =>
    expect(holds('label:"big r', { labels: ['big r'] })).toBe(true));
});

describe('what is not understood', () => {
  it.each([
    ['load>much', 'much', /takes a percentage, such as 80 or 50%/],
    ['box mem>2', '2', /its unit, such as 512M, 2G or 50%/],
    ['age>2', '2', /a time with its unit/],
    ['state:broken', 'broken', /never “broken”. It is one of open, shut/],
    ['fragile:perhaps', 'perhaps', /yes or no/],
    ['name>3', '3', /write name:3/],
    ['colour:red', 'colour:red', /no field “colour”/],
  ])('%s is said at “%s”', (text, at, message) => {
    const [problem, ...more] = problems(text);
    expect(more).toEqual([]);
    expect(problem?.at).toBe(at);
    expect(problem?.message).toMatch(message);
    expect(holds(text), 'a slip never shows more').toBe(false);
    expect(holds(`-${text}`), 'nor when negated').toBe(text === 'colour:red');
  });

  it.each(['52:54:00:ab', 'fe80::1', '"colour:red"', 'http://x'])('%s is only a text', (text) => {
    const shown = problems(text);
    expect(shown.length).toBe(text === 'http://x' ? 1 : 0);
    expect(compileFilter(text, parcelFilter).terms.every(({ field }) => field === null)).toBe(true);
  });
});

it('tells which fields it asks for, by their own names', () =>
  expect([...compileFilter('memory>1G -state:open x', parcelFilter).fields]).toEqual([
    'mem',
    'state',
  ]));
