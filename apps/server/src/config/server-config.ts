import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { parseConnectUri } from './connect-uri.ts';
import { defaultDataDir } from './data-dir.ts';
import { isLoopback, parseListenAddress, type ListenAddress } from './listen-address.ts';
import { readOptions, serveOptions } from './read-options.ts';

const logLevelSchema = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

export interface ServerConfig {
  readonly listen: ListenAddress;
  readonly dataDir: string;
  readonly connect: readonly string[];
  readonly discover: boolean;
  readonly demo: boolean;
  /** Whether admins may add hosts whose URI runs a program or reads a file here. */
  readonly trustHostUris: boolean;
  readonly setupCode: string | undefined;
  readonly logLevel: z.infer<typeof logLevelSchema>;
  /** Paths of PEM files. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Addresses and networks in CIDR notation. */
  readonly trustedProxies: readonly string[];
  readonly allowedOrigins: readonly string[];
}

type Environment = NodeJS.ProcessEnv;

/**
 * Flags first, then environment, then defaults.
 * @throws ConfigError
 */
export function readServerConfig(args: readonly string[], environment: Environment): ServerConfig {
  const { values, positionals } = readOptions(args, serveOptions);
  if (positionals.length > 0)
    throw new ConfigError(`There is no command ${positionals.join(' ')}.`);
  const tls = tlsFiles(values['tls-cert'], values['tls-key']);
  const listen = parseListenAddress(
    values.listen ?? environment['GUESTHOUSE_LISTEN'] ?? '127.0.0.1:8460',
  );
  requirePermissionToListen(listen, {
    tls: tls !== null,
    allowed: values['allow-insecure-remote'],
  });
  return {
    listen,
    tls,
    dataDir: readDataDir(values['data-dir'], environment),
    connect: [...(values.connect ?? []), ...list(environment['GUESTHOUSE_CONNECT'])].map(
      parseConnectUri,
    ),
    discover: values['no-discover'] !== true,
    demo: values['no-demo'] !== true,
    trustHostUris: values['trust-host-uris'] === true,
    setupCode: setupCode(values['setup-code'] ?? environment['GUESTHOUSE_SETUP_CODE']),
    logLevel: logLevel(values['log-level'] ?? environment['GUESTHOUSE_LOG_LEVEL'] ?? 'info'),
    trustedProxies: list(values['trust-proxy']).map(parseNetwork),
    allowedOrigins: (values['allowed-origin'] ?? []).map(parseOrigin),
  };
}

export function readDataDir(flag: string | undefined, environment: Environment): string {
  const named = flag ?? environment['GUESTHOUSE_DATA_DIR'];
  if (named !== undefined && named !== '') return resolve(named);
  return defaultDataDir(environment, { uid: process.getuid?.() ?? -1, home: homedir() });
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function tlsFiles(certFile: string | undefined, keyFile: string | undefined): ServerConfig['tls'] {
  if (certFile !== undefined && keyFile !== undefined)
    return { certFile: resolve(certFile), keyFile: resolve(keyFile) };
  if (certFile === undefined && keyFile === undefined) return null;
  throw new ConfigError('TLS needs both --tls-cert and --tls-key.');
}

function requirePermissionToListen(
  { host }: ListenAddress,
  { tls, allowed }: { tls: boolean; allowed: boolean | undefined },
): void {
  if (tls || allowed === true || isLoopback(host)) return;
  throw new ConfigError(
    `${host} can be reached by other machines, and without TLS passwords could be read on the way. ` +
      'Give --tls-cert and --tls-key, or --allow-insecure-remote if you mean it.',
  );
}

/** The value is a secret: not repeated. */
function setupCode(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (z.string().trim().min(8).max(128).safeParse(text).success) return text;
  throw new ConfigError('The setup code has to have 8 to 128 characters.');
}

function logLevel(text: string): ServerConfig['logLevel'] {
  const level = logLevelSchema.safeParse(text);
  if (level.success) return level.data;
  throw new ConfigError(`"${text}" is no log level: use ${logLevelSchema.options.join(', ')}.`);
}

function parseNetwork(text: string): string {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const prefixIsFine = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
  if (isIP(address) !== 0 && prefixIsFine && rest.length === 0) return text;
  throw new ConfigError(`"${text}" is no address or network such as 127.0.0.1 or 10.0.0.0/8.`);
}

function parseOrigin(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) {
    const { origin, href } = new URL(text);
    if (href === `${origin}/`) return origin;
  }
  throw new ConfigError(`"${text}" is no origin such as https://vm.example.`);
}
