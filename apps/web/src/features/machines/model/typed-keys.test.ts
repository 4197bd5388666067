import { expect, it } from 'vitest';
import { readKeys } from './typed-keys.ts';

it.each([
  ['ctrl alt del', ['LEFTCTRL', 'LEFTALT', 'DELETE']],
  ['Ctrl+Shift+Esc', ['LEFTCTRL', 'LEFTSHIFT', 'ESC']],
  [' KEY_F5 ', ['F5']],
  ['a 1', ['A', '1']],
])('reads %j', (text, keys) => {
  expect(readKeys(text)).toEqual({ keys, problem: null });
});

it.each([
  ['', 'Name at least one key.'],
  ['ctrl nothing', 'There is no key “nothing”.'],
  ['constructor', 'There is no key “constructor”.'],
  [Array.from({ length: 17 }, () => 'a').join(' '), 'At most 16 keys can be pressed together.'],
])('says what is wrong with %j', (text, problem) => {
  expect(readKeys(text)).toEqual({ keys: null, problem });
});
