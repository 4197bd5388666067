import { z } from 'zod';

const maximumBytes = 4_096;

/** Device and kernel files: an image written over one of these would destroy more than a file. */
const forbidden = /^\/(dev|proc|sys)(\/|$)/;

const isPlain = (path: string) =>
  path
    .split('/')
    .every((part, index) => (part === '' ? index === 0 : part !== '.' && part !== '..'));

/** Of UTF-8, in which a character of JavaScript's strings takes three at most. */
const isShort = (path: string) => new TextEncoder().encode(path).byteLength <= maximumBytes;

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
