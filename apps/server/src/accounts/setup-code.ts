import { randomInt, timingSafeEqual } from 'node:crypto';
import { hashOfSecret } from './secret-token.ts';

/** Crockford's base 32: no letter that looks like a digit. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 7;
const groupLength = 4;

/** 140 random bits to read aloud: `K7QX-…`. */
export function newSetupCode(): string {
  return Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => symbols.charAt(randomInt(symbols.length))).join(''),
  ).join('-');
}

/** Without what people leave out or mistake: case, dashes, spaces, O for 0, I and L for 1. */
function canonical(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** In constant time: hashes of one length are compared. */
export function isSetupCode(given: string, expected: string): boolean {
  return timingSafeEqual(hashOfSecret(canonical(given)), hashOfSecret(canonical(expected)));
}
