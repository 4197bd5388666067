import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientOriginReader } from './client-origin.ts';

const from = (remoteAddress: string, headers: IncomingHttpHeaders) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

test('without a trusted proxy, forwarded headers are only words', () => {
  const read = clientOriginReader([]);
  const headers = { host: 'vm:1', 'x-forwarded-for': '9.9.9.9', 'x-forwarded-proto': 'https' };
  expect(read(from('::ffff:192.0.2.7', headers))).toEqual({
    address: '192.0.2.7',
    secure: false,
    ownOrigin: 'http://vm:1',
  });
});

test('a trusted proxy tells who came, and by what; others can add nothing', () => {
  const read = clientOriginReader(['127.0.0.1', '10.0.0.0/8']);
  const headers = {
    host: 'vm.example',
    'x-forwarded-for': '1.2.3.4, 9.9.9.9, 10.1.1.1',
    'x-forwarded-proto': 'https',
  };
  const seen = { address: '9.9.9.9', secure: true, ownOrigin: 'https://vm.example' };
  expect(read(from('127.0.0.1', headers))).toEqual(seen);
  expect(read(from('::ffff:10.2.3.4', headers))).toEqual(seen);
  expect(read(from('11.0.0.1', headers)).address).toBe('11.0.0.1');
  expect(read(from('127.0.0.1', { host: 'vm' })).address).toBe('127.0.0.1');
});

test('a host header that names nothing is no origin', () => {
  const read = clientOriginReader([]);
  expect(read(from('::1', {})).ownOrigin).toBeNull();
  expect(read(from('::1', { host: 'a b' })).ownOrigin).toBeNull();
});

test('the default port belongs to no origin, as browsers write it', () => {
  expect(clientOriginReader([])(from('::1', { host: 'vm:80' })).ownOrigin).toBe('http://vm');
});
