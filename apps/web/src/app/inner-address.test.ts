import { expect, it } from 'vitest';
import { innerAddress } from './inner-address.ts';

it.each([
  [undefined, '/machines'],
  ['/machines?filter=web', '/machines?filter=web'],
  ['/hosts', '/hosts'],
  ['//evil.example', '/machines'],
  ['/\\evil.example', '/machines'],
  ['https://evil.example', '/machines'],
  ['javascript:alert(1)', '/machines'],
  ['/sign-in?to=/hosts', '/machines'],
])('%s leads to %s', (to, expected) => expect(innerAddress(to)).toBe(expected));
