import { pino, type DestinationStream, type Level, type Logger } from 'pino';

/** Wherever one of these is logged, by whoever: its value does not arrive. */
const secretKeys = [
  'authorization',
  'cookie',
  'password',
  'passwordHash',
  'secret',
  'setupCode',
  'code',
  'token_hash',
  'credentials',
  'sealed_credentials',
];
const paths = [
  ...secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
  '*["set-cookie"]',
  '*.*["set-cookie"]',
];

/** Structured lines; standard output is left to what a person has to read. */
export function createLogger(
  level: Level | 'silent',
  destination: DestinationStream = pino.destination(2),
): Logger {
  return pino({ level, base: null, redact: { paths, censor: '[hidden]' } }, destination);
}
