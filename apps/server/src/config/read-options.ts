import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigError } from './config-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export const commonOptions = {
  'data-dir': { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const satisfies Options;

export const serveOptions = {
  ...commonOptions,
  listen: { type: 'string' },
  connect: { type: 'string', multiple: true },
  'no-discover': { type: 'boolean' },
  'no-demo': { type: 'boolean' },
  'trust-host-uris': { type: 'boolean' },
  'setup-code': { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  'allow-insecure-remote': { type: 'boolean' },
  'trust-proxy': { type: 'string' },
  'allowed-origin': { type: 'string', multiple: true },
  'log-level': { type: 'string' },
  'no-install': { type: 'boolean' },
} as const satisfies Options;

export const tokenOptions = {
  ...commonOptions,
  name: { type: 'string' },
  role: { type: 'string' },
} as const satisfies Options;

// Named, because the declarations of a build cannot spell out what node:util does not export.
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** @throws ConfigError for a flag that is unknown or lacks its value; never repeats a value. */
export function readOptions<O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ConfigError(flagMistake(error, args));
  }
}

/** Node's own words repeat what was written, which for `--setup-code` may be a secret. */
function flagMistake(error: unknown, args: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const named = error instanceof Error ? /'(-[^'\s=,]*)/.exec(error.message)?.[1] : undefined;
  const flag = named ?? args.find((arg) => arg.startsWith('-'))?.replace(/=.*$/s, '') ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `There is no option ${flag}.`
    : `The option ${flag} is not used as it has to be.`;
}
