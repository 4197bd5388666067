import { expect, it } from 'vitest';
import { majorIn } from './node-headers.mjs';
import { refuseOldNode } from './prepare.mjs';

it.each(['18.20.4', '20.18.3', '9.0.0'])('refuses Node %s', (version) => {
  expect(() => refuseOldNode(version)).toThrow(/20\.19/);
});

it.each(['20.19.0', '20.20.2', '22.1.0', '100.0.0'])('takes Node %s', (version) => {
  expect(() => refuseOldNode(version)).not.toThrow();
});

it('reads the version that headers belong to', () => {
  expect(majorIn('#define NODE_MAJOR_VERSION 20\n#define NODE_MINOR_VERSION 2\n')).toBe(20);
  expect(majorIn('')).toBeNaN();
});
