import { describe, expect, it } from 'vitest';
import {
  credentialsOf,
  emptyHostFields,
  fieldsOfUri,
  hostFieldsSchema,
  uriOfFields,
  type HostFields,
} from './host-fields.ts';

const fields = (change: Partial<HostFields>): HostFields => ({ ...emptyHostFields, ...change });

describe('uriOfFields', () => {
  it.each<[Partial<HostFields>, string]>([
    [{ host: 'alpha' }, 'qemu+ssh://alpha/system'],
    [
      { user: 'root', host: 'alpha', port: '2222', keyfile: '/keys/my key', unverified: true },
      'qemu+ssh://root@alpha:2222/system?keyfile=/keys/my%20key&no_verify=1',
    ],
    [{ way: 'tls', host: '2001:db8::1', user: 'not used' }, 'qemu+tls://[2001:db8::1]/system'],
    [{ way: 'tls', host: '[::1]', pkipath: '/pki' }, 'qemu+tls://[::1]/system?pkipath=/pki'],
    [{ way: 'tcp', host: 'alpha', port: '16509' }, 'qemu+tcp://alpha:16509/system'],
    [{ way: 'unix', socket: '/run/a' }, 'qemu+unix:///system?socket=/run/a'],
    [{ way: 'session', host: 'not used' }, 'qemu:///session'],
    [{ way: 'system', driver: 'lxc' }, 'lxc:///system'],
    [{ way: 'uri', uri: ' esx://center ' }, 'esx://center'],
  ])('%j', (change, uri) => {
    expect(uriOfFields(fields(change))).toBe(uri);
  });
});

describe('fieldsOfUri', () => {
  it.each([
    'qemu:///system',
    'qemu:///session',
    'qemu+ssh://root@alpha:2222/system?keyfile=/k&no_verify=1',
    'qemu+tls://alpha/system?pkipath=/pki',
    'qemu+tcp://10.0.0.1/system',
    'xen+unix:///system?socket=/run/a',
  ])('takes %s apart', (uri) => {
    const taken = fieldsOfUri(uri);
    expect(taken.way).not.toBe('uri');
    expect(uriOfFields(taken)).toBe(uri);
  });

  it.each([
    'esx://center/?no_verify=1',
    'test:///default',
    'qemu+ssh://alpha/system?socket=/run/x',
    'qemu+ssh://alpha/system?no_verify=0',
    'qemu+ext:///system?command=/x',
  ])('leaves %s as it is', (uri) => {
    expect(fieldsOfUri(uri)).toMatchObject({ way: 'uri', uri });
  });
});

describe('hostFieldsSchema', () => {
  const refused = (change: Partial<HostFields>) =>
    hostFieldsSchema
      .safeParse(fields(change))
      .error?.issues.map(({ path, message }) => [path.join('.'), message]);

  it.each<[Partial<HostFields>, string, RegExp]>([
    [{}, 'host', /Which host/],
    [{ host: 'alpha', port: 'ssh' }, 'port', /number/],
    [{ host: 'alpha', port: '99999' }, 'host', /65535/],
    [{ host: '-x' }, 'host', /dash/],
    [{ host: 'alpha beta' }, 'host', /Write it as/],
    [{ way: 'unix', socket: 'run/a' }, 'socket', /slash/],
    [{ way: 'uri', uri: 'qemu+ssh://me:pw@alpha/system' }, 'uri', /password/],
    [{ host: 'alpha', label: 'x'.repeat(65) }, 'label', /64/],
  ])('%j', (change, path, words) => {
    expect(refused(change)).toEqual([[path, expect.stringMatching(words)]]);
  });

  it('takes what is complete', () => {
    expect(refused({ host: 'alpha' })).toBeUndefined();
    expect(refused({ way: 'system' })).toBeUndefined();
  });
});

it('gives only credentials that were typed', () => {
  expect(credentialsOf({ username: ' ', password: '' })).toBeNull();
  expect(credentialsOf({ username: 'ada', password: '' })).toEqual({ username: 'ada' });
  expect(credentialsOf({ username: '', password: ' ' })).toEqual({ password: ' ' });
});
