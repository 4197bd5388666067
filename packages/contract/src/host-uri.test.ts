import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHostUri, hostUriPowers, hostUriProblem, parseHostUri } from './host-uri.ts';

const local = { user: null, host: null, port: null, parameters: [] };

describe('parseHostUri', () => {
  it.each([
    ['qemu:///system', { ...local, driver: 'qemu', transport: null, path: 'system' }],
    [
      'qemu+ssh://root@alpha.example:2222/system?keyfile=/keys/a%20b&no_verify=1',
      {
        driver: 'qemu',
        transport: 'ssh',
        user: 'root',
        host: 'alpha.example',
        port: 2222,
        path: 'system',
        parameters: [
          ['keyfile', '/keys/a b'],
          ['no_verify', '1'],
        ],
      },
    ],
    [
      'xen+tls://[2001:db8::1]/',
      { ...local, driver: 'xen', transport: 'tls', host: '2001:db8::1', path: '' },
    ],
    [
      'esx://vc@center',
      { ...local, driver: 'esx', transport: null, user: 'vc', host: 'center', path: '' },
    ],
  ])('%s', (text, expected) => {
    expect(parseHostUri(text)).toEqual(expected);
  });

  it.each(['', 'qemu', 'qemu:/system', 'qemu:// host/', 'qemu:///a#b', 'qemu:///%zz', '://x/'])(
    'knows that %j is none',
    (text) => {
      expect(parseHostUri(text)).toBeNull();
    },
  );

  it('is the inverse of formatHostUri', () => {
    const word = fc.stringMatching(/^[a-z0-9.][a-z0-9.-]{0,10}$/);
    const any = fc.string({ minLength: 1 });
    const uri = fc.record({
      driver: fc.constantFrom('qemu', 'lxc'),
      transport: fc.constantFrom(null, 'ssh', 'tls'),
      user: fc.option(any),
      host: fc.oneof(fc.constant(null), word, fc.constant('fe80::1')),
      port: fc.option(fc.integer({ min: 1, max: 65_535 })),
      path: fc.string(),
      parameters: fc.array(fc.tuple(fc.constantFrom('socket', 'keyfile'), fc.string())),
    });
    fc.assert(
      fc.property(uri, (parts) => {
        expect(parseHostUri(formatHostUri(parts))).toEqual(parts);
      }),
    );
  });
});

describe('hostUriProblem', () => {
  it.each([
    'qemu:///system',
    'qemu:///session',
    'test:///default',
    'qemu+unix:///system?socket=/run/a',
    'qemu+ssh://me@alpha/system?keyfile=/k&no_tty=1',
    'qemu+tcp://10.0.0.1:16509/system?auth=sasl',
    'qemu+tls://alpha/system?pkipath=/pki',
    'vpx://admin@center/dc/cluster?no_verify=1',
  ])('takes %s', (text) => {
    expect(hostUriProblem(text)).toBeNull();
  });

  it.each([
    ['qemu+ssh://me:hunter2@alpha/system', /password out of the URI/],
    ['qemu', /Write it as/],
    ['qemu+carrier://alpha/system', /\+ssh/],
    ['qemu+ssh://-oProxyCommand=x/system', /dash/],
    ['qemu+ssh://-l@alpha/system', /dash/],
    ['qemu+tcp://alpha:70000/system', /65535/],
    ['qemu+unix://alpha/system', /leave the host out/],
    [`qemu:///${'x'.repeat(2000)}`, /at most/],
  ])('refuses %s', (text, words) => {
    expect(hostUriProblem(text)).toMatch(words);
    expect(hostUriProblem(text)).not.toMatch(/hunter2/);
  });
});

describe('hostUriPowers', () => {
  it.each([
    ['qemu+ssh://alpha/system?command=/tmp/evil', ['command=']],
    ['qemu+ssh://alpha/system?netcat=/tmp/evil', ['netcat=']],
    ['qemu+ext:///system?command=/x', ['+ext', 'command=']],
    ['qemu+unix:///system?name=qemu%2Bext%3A%2F%2F%2Fsystem%3Fcommand%3Dx', ['+ext', 'command=']],
    ['qemu:///system?COMMAND=x;netcat=y', ['command=', 'netcat=']],
    ['test:///etc/shadow', ['test:///file']],
    ['qemu:///embed?root=/srv', ['qemu:///embed']],
    ['qemu+libssh://a/system?known_hosts=/etc/x&known_hosts_verify=auto', ['known_hosts=']],
    ['test:///default', []],
    ['test+unix:///a.xml', []],
    ['qemu+ssh://alpha/system?keyfile=/k', []],
  ])('of %s', (text, expected) => {
    expect(hostUriPowers(text)).toEqual(expected);
  });
});
