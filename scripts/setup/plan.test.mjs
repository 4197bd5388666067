import { expect, it } from 'vitest';
import { BUILDS } from './builds.mjs';
import { describePlan, isEmpty } from './plan.mjs';

const nothing = { missing: [], npmInstall: false, builds: [], guest: false };
const headers = {
  id: 'node-headers',
  why: 'for the compiler',
  isPresent: () => false,
  packages: { debian: ['libnode-dev'] },
};

it('is empty only without anything to do', () => {
  expect(isEmpty(nothing)).toBe(true);
  expect(isEmpty({ ...nothing, npmInstall: true })).toBe(false);
  expect(isEmpty({ ...nothing, missing: [headers] })).toBe(false);
  expect(isEmpty({ ...nothing, builds: BUILDS })).toBe(false);
  expect(isEmpty({ ...nothing, guest: true })).toBe(false);
});

it('reads as one list with a reason behind each line', () => {
  const plan = { missing: [headers], npmInstall: true, builds: BUILDS.slice(0, 1), guest: true };
  expect(describePlan(plan, 'debian')).toBe(
    [
      '  libnode-dev          for the compiler',
      '  npm packages         as listed in package-lock.json, by npm ci',
      '  the libvirt binding  compiled from its sources',
      "  test guest           Debian's cloud kernel and sshd, unpacked under .cache",
    ].join('\n'),
  );
});

it('falls back on our own name where a distribution has none', () => {
  expect(describePlan({ ...nothing, missing: [headers] }, 'arch')).toMatch(/node-headers/);
});
