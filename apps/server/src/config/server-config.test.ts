import { describe, expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { readServerConfig } from './server-config.ts';

const read = (args: string[], environment: NodeJS.ProcessEnv = {}) =>
  readServerConfig(args, { XDG_DATA_HOME: '/data', ...environment });

function mistake(args: string[], environment?: NodeJS.ProcessEnv): string {
  try {
    read(args, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('no mistake was found');
}

test('without anything it listens on loopback, looks for hosts and has the demo', () => {
  expect(read([])).toMatchObject({
    listen: { host: '127.0.0.1', port: 8460 },
    connect: [],
    discover: true,
    demo: true,
    setupCode: undefined,
    logLevel: 'info',
    tls: null,
  });
});

test('flags come before the environment, which comes before the defaults', () => {
  const environment = {
    GUESTHOUSE_LISTEN: '127.0.0.2:1',
    GUESTHOUSE_DATA_DIR: '/env',
    GUESTHOUSE_SETUP_CODE: 'from-environment',
    GUESTHOUSE_LOG_LEVEL: 'warn',
  };
  expect(read([], environment)).toMatchObject({
    listen: { host: '127.0.0.2', port: 1 },
    dataDir: '/env',
    setupCode: 'from-environment',
    logLevel: 'warn',
  });
  const flags = ['--listen', '[::1]:0', '--data-dir=/flag', '--setup-code', 'from-a-flag'];
  expect(read([...flags, '--log-level', 'debug'], environment)).toMatchObject({
    listen: { host: '::1', port: 0 },
    dataDir: '/flag',
    setupCode: 'from-a-flag',
    logLevel: 'debug',
  });
});

test('switches and what is accepted for other programs', () => {
  expect(read(['--no-demo', '--no-discover', '--no-install'])).toMatchObject({
    discover: false,
    demo: false,
  });
});

describe('--connect', () => {
  test('is repeatable and adds to the environment', () => {
    const uris = ['--connect', 'qemu+ssh://me@one/system', '--connect', 'test:///default'];
    expect(read(uris, { GUESTHOUSE_CONNECT: 'qemu:///system, qemu:///session' }).connect).toEqual([
      'qemu+ssh://me@one/system',
      'test:///default',
      'qemu:///system',
      'qemu:///session',
    ]);
  });
  test.each([
    ['qemu', '"qemu"'],
    ['qemu:/system', '"qemu:/system"'],
    ['qemu+ssh//me:secret@host/system', '"…@host/system"'],
    ['me:secret@host', '"…@host"'],
    ['qemu://[bad/system?password=secret', '"qemu://[bad/system?…"'],
    ['qemu:// secret@host/', '"…@host/"'],
  ])('%s is refused by name, without its secrets', (uri, shown) => {
    for (const message of [mistake(['--connect', uri]), mistake([], { GUESTHOUSE_CONNECT: uri })]) {
      expect(message).toContain(`${shown} is no libvirt URI`);
      expect(message).not.toContain('secret');
    }
  });
});

describe('listening', () => {
  test.each(['0.0.0.0:8460', '[::]:8460', '192.0.2.1:80', 'vm.example:80'])(
    'on %s needs TLS or an explicit word',
    (address) => {
      expect(mistake(['--listen', address])).toContain('--allow-insecure-remote');
      expect(read(['--listen', address, '--allow-insecure-remote']).listen.port).toBeGreaterThan(0);
      const tls = ['--tls-cert', '/c.pem', '--tls-key', '/k.pem'];
      expect(read(['--listen', address, ...tls]).tls).toEqual({
        certFile: '/c.pem',
        keyFile: '/k.pem',
      });
    },
  );
  test.each(['127.0.0.1', ':80', '127.0.0.1:99999', '::1:80', '[1.2.3.4]:80', 'a b:80:'])(
    '%s is no address',
    (address) => expect(mistake(['--listen', address])).toContain(`"${address}" is no address`),
  );
  test.each(['127.9.9.9:1', 'localhost:1', '[::1]:1'])('%s is loopback', (address) => {
    expect(read(['--listen', address]).listen.port).toBe(1);
  });
});

describe('mistakes', () => {
  test('an unknown flag is named, its value is not repeated', () => {
    expect(mistake(['--setup-cod=secret'])).toBe('There is no option --setup-cod.');
    expect(mistake(['-x'])).toBe('There is no option -x.');
  });
  test('a flag without its value, a switch with one', () => {
    expect(mistake(['--listen'])).toContain('--listen');
    expect(mistake(['--no-demo=secret'])).not.toContain('secret');
  });
  test('an unknown command', () => {
    expect(mistake(['dance'])).toBe('There is no command dance.');
  });
  test('half of TLS', () => {
    expect(mistake(['--tls-cert', '/c.pem'])).toContain('both');
  });
  test('a setup code that is too short is not repeated', () => {
    expect(mistake(['--setup-code', 'tiny'])).not.toContain('tiny');
  });
  test.each([
    [['--log-level', 'loud'], 'loud'],
    [['--trust-proxy', '127.0.0.1,10.0.0.0/40'], '10.0.0.0/40'],
    [['--trust-proxy', 'proxy.example'], 'proxy.example'],
    [['--allowed-origin', 'vm.example'], 'vm.example'],
    [['--allowed-origin', 'https://vm.example/path'], 'path'],
  ])('%j', (args, named) => expect(mistake(args)).toContain(named));
});

test('proxies and origins are taken in their usual forms', () => {
  const args = ['--trust-proxy', '127.0.0.1, fd00::/8', '--allowed-origin', 'https://VM.example/'];
  expect(read(args)).toMatchObject({
    trustedProxies: ['127.0.0.1', 'fd00::/8'],
    allowedOrigins: ['https://vm.example'],
  });
});
