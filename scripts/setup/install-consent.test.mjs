import { describe, expect, it } from 'vitest';
import { commandWords, isNpm, parentOf, refusesInstall } from './install-consent.mjs';

const noNpm = () => [];
const node = ['node', 'scripts/setup.mjs', 'start'];

describe('refusesInstall', () => {
  it('takes no word for consent', () => {
    expect(refusesInstall(node, {}, noNpm)).toBe(false);
  });

  it.each([
    ['the flag', [...node, '--no-install'], {}],
    ['the variable', node, { GUESTHOUSE_NO_INSTALL: '1' }],
    ['npm start --no-install', node, { npm_config_install: '' }],
    ['npm start --install=false', node, { npm_config_install: 'false' }],
  ])('hears %s', (_, argv, env) => {
    expect(refusesInstall(argv, env, noNpm)).toBe(true);
  });

  it('hears npm start -- --no-install, where npm is the one who started this', () => {
    const npm = () => commandWords('npm start --no-install\0\0\0\0');
    expect(refusesInstall(node, { npm_execpath: '/npm-cli.js' }, npm)).toBe(true);
    expect(refusesInstall(node, {}, npm)).toBe(false);
  });

  it('takes GUESTHOUSE_NO_INSTALL=0 as a yes', () => {
    expect(refusesInstall(node, { GUESTHOUSE_NO_INSTALL: '0' }, noNpm)).toBe(false);
  });
});

describe('isNpm', () => {
  it.each([
    ['npm start\0\0', true],
    ['node\0/usr/lib/node_modules/npm/bin/npm-cli.js\0start\0', true],
    ['/usr/local/bin/node\0/usr/bin/npm\0start\0', true],
    ['sh\0-c\0node scripts/setup.mjs start\0', false],
    ['bash\0--no-install\0npm\0', false],
  ])('%j: %s', (cmdline, expected) => {
    expect(isNpm(commandWords(cmdline))).toBe(expected);
  });
});

it('reads the parent behind a name with spaces and parentheses', () => {
  expect(parentOf('812 (npm (start) x) S 77 812 812 0 -1')).toBe(77);
});
