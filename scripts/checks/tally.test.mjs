import { describe, expect, it } from 'vitest';
import { closingLine, sum, tallyOfPlaywright, withExit } from './tally.mjs';

const three = { passed: 3, failed: 0, notRun: [] };
const mixed = { passed: 1, failed: 2, notRun: [{ name: 'bridges', reason: 'needs root' }] };

it('sums runners', () => {
  expect(sum([three, mixed])).toEqual({ passed: 4, failed: 2, notRun: mixed.notRun });
  expect(sum([])).toEqual({ passed: 0, failed: 0, notRun: [] });
});

it('closes with one line, with skipped tests only where there are some', () => {
  expect(closingLine(three)).toBe('3 passed, 0 failed');
  expect(closingLine(mixed)).toBe('1 passed, 2 failed, 1 skipped');
});

describe('withExit', () => {
  it('counts a command without a count as one test', () => {
    expect(withExit(undefined, true)).toEqual({ passed: 1, failed: 0, notRun: [] });
    expect(withExit(undefined, false)).toEqual({ passed: 0, failed: 1, notRun: [] });
  });

  it('does not believe a runner that counted no failure and ended with an error', () => {
    expect(withExit(three, false)).toEqual({ passed: 3, failed: 1, notRun: [] });
    expect(withExit(mixed, false)).toEqual(mixed);
  });
});

it('counts nested suites of Playwright, with the reasons of what it skipped', () => {
  const test = (status, annotations = []) => ({ status, annotations });
  const report = {
    suites: [
      {
        title: 'console.spec.ts',
        specs: [{ title: 'types', tests: [test('expected')] }],
        suites: [
          {
            title: 'as root',
            specs: [
              {
                title: 'bridges',
                tests: [test('skipped', [{ type: 'skip', description: 'why' }])],
              },
              { title: 'reboots', tests: [test('unexpected')] },
              { title: 'wakes', tests: [test('flaky')] },
            ],
          },
        ],
      },
    ],
    errors: [],
  };
  expect(tallyOfPlaywright(report)).toEqual({
    passed: 2,
    failed: 1,
    notRun: [{ name: 'bridges', reason: 'why' }],
    secondTry: ['wakes'],
  });
});

it('counts what kept Playwright from loading a file', () => {
  expect(tallyOfPlaywright({ suites: [], errors: [{}] }).failed).toBe(1);
});
