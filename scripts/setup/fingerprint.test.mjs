import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gh-fingerprint-'));
  mkdirSync(join(root, 'src/node_modules'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const now = (extra = []) => fingerprint(root, ['src', 'missing.json'], extra);

it('stays while nothing changes', () => {
  expect(now()).toBe(now());
});

it.each([
  ['a new file', () => writeFileSync(join(root, 'src/b.ts'), '')],
  ['another size', () => writeFileSync(join(root, 'src/a.ts'), 'longer')],
  ['another time', () => utimesSync(join(root, 'src/a.ts'), 1, 1)],
  ['a file that appears', () => writeFileSync(join(root, 'missing.json'), '')],
  ['a file that goes', () => rmSync(join(root, 'src/a.ts'))],
])('changes with %s', (_, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});

it.each([
  ['installed packages', 'src/node_modules/x.js'],
  ['tests', 'src/a.test.ts'],
])('takes no notice of %s', (_, path) => {
  const before = now();
  writeFileSync(join(root, path), 'x');
  expect(now()).toBe(before);
});

it('depends on what else is given', () => {
  expect(now(['x64'])).not.toBe(now(['arm64']));
});

it('keeps a stamp in a directory that is not there yet', () => {
  const file = join(root, '.cache/stamps/web');
  expect(readStamp(file)).toBeUndefined();
  writeStamp(file, 'abc');
  expect(readStamp(file)).toBe('abc');
});
