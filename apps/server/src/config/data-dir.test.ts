import { expect, test } from 'vitest';
import { defaultDataDir } from './data-dir.ts';

const ada = { uid: 1000, home: '/home/ada' };

test('root keeps data where services do, a user where XDG says', () => {
  expect(defaultDataDir({ XDG_DATA_HOME: '/x' }, { uid: 0, home: '/root' })).toBe(
    '/var/lib/guesthouse',
  );
  expect(defaultDataDir({ XDG_DATA_HOME: '/x' }, ada)).toBe('/x/guesthouse');
  expect(defaultDataDir({}, ada)).toBe('/home/ada/.local/share/guesthouse');
});

test('a relative XDG directory is ignored, as its specification asks', () => {
  expect(defaultDataDir({ XDG_DATA_HOME: 'x' }, ada)).toBe('/home/ada/.local/share/guesthouse');
});
