import { z } from 'zod';

const maximumBytes = 4_096;

/** Device and kernel files: an image written over one of these would destroy more than a file. */
const forbidden = /^\/(dev|proc|sys)(\/|$)/;

const isPlain = (path: string) =>
  path
    .split('/')
    .every((part, index) => (part === '' ? index === 0 : part !== '.' && part !== '..'));

const lastOfBytes = [0x7f, 0x7ff, 0xffff, 0x10ffff];

/** In UTF-8, counted here: neither the page's nor Node's encoder is of this package. */
function utf8Bytes(path: string): number {
  return Array.from(path).reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + 1 + lastOfBytes.findIndex((last) => point <= last);
  }, 0);
}

const isShort = (path: string) => utf8Bytes(path) <= maximumBytes;

/** A file on a host, as a person names it: absolute, without detours, and no device. */
export const hostPathSchema = z
  .string()
  .max(maximumBytes)
  .regex(/^\/./, 'an absolute path, such as /var/tmp/web-1.save')
  // eslint-disable-next-line no-control-regex -- these are what a path may not have
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'no control characters')
  .refine(isPlain, 'without “.”, “..”, “//” and a slash at its end')
  .refine(isShort, `at most ${maximumBytes} bytes`)
  .refine((path) => !forbidden.test(path), 'not below /dev, /proc or /sys');
