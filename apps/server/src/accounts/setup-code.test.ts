import { expect, test } from 'vitest';
import { isSetupCode, newSetupCode } from './setup-code.ts';

test('codes are readable, long and new each time', () => {
  const codes = new Set(Array.from({ length: 200 }, newSetupCode));
  expect(codes.size).toBe(200);
  for (const code of codes)
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('what people mistake when they type is no mistake', () => {
  expect(isSetupCode(' abco-1li9 ', 'ABC0-1119')).toBe(true);
  expect(isSetupCode('ABC0-1118', 'ABC0-1119')).toBe(false);
  expect(isSetupCode('', 'ABC0-1119')).toBe(false);
});
