import { describe, expect, it } from 'vitest';
import { connectProblem, silentHostProblem } from './connect-problem-rules.ts';
import { libvirtErrorRule } from './libvirt-error-rules.ts';
import { problemOfLibvirtError, timeoutProblem } from './libvirt-problem.ts';

describe('libvirtErrorRule', () => {
  it.each([
    ['VIR_ERR_NO_DOMAIN', 'domain_not_found'],
    ['NO_DOMAIN', 'domain_not_found'],
    ['VIR_ERR_OPERATION_INVALID', 'operation_invalid'],
    ['VIR_ERR_NO_SUPPORT', 'libvirt_unsupported'],
    ['VIR_ERR_OPERATION_UNSUPPORTED', 'libvirt_unsupported'],
    ['VIR_ERR_ACCESS_DENIED', 'forbidden'],
    ['VIR_ERR_OPERATION_DENIED', 'forbidden'],
    ['VIR_ERR_RPC', 'host_unreachable'],
    ['VIR_ERR_OPERATION_TIMEOUT', 'host_timeout'],
    ['VIR_ERR_INTERNAL_ERROR', 'libvirt_failed'],
    ['VIR_ERR_OF_TOMORROW', 'libvirt_failed'],
  ])('%s → %s', (name, code) => {
    expect(libvirtErrorRule({ codeName: name }).code).toBe(code);
  });

  it('knows a broken connection by where the error comes from', () => {
    const message = 'internal error: client socket is closed';
    const ofDomain = (domainName: string) =>
      libvirtErrorRule({ codeName: 'VIR_ERR_INTERNAL_ERROR', domainName, message }).code;
    expect(ofDomain('VIR_FROM_RPC')).toBe('host_unreachable');
    expect(ofDomain('VIR_FROM_QEMU')).toBe('libvirt_failed');
  });
});

describe('problemOfLibvirtError', () => {
  it('keeps the words and numbers of libvirt', () => {
    const fields = {
      code: 55,
      codeName: 'VIR_ERR_OPERATION_INVALID',
      domain: 10,
      domainName: 'VIR_FROM_QEMU',
      message: 'Requested operation is not valid: domain is not running',
    };
    expect(problemOfLibvirtError(fields, { doing: 'pause web-1' }).toProblem()).toMatchObject({
      status: 409,
      code: 'operation_invalid',
      detail:
        'libvirt could not pause web-1: Requested operation is not valid: domain is not running',
      libvirt: fields,
    });
  });

  it('says how long it waited', () => {
    expect(timeoutProblem({ doing: 'start web-1' }, 60_000).toProblem()).toMatchObject({
      code: 'host_timeout',
      detail: 'The host has not answered within 60 s to: start web-1.',
    });
  });
});

describe('connectProblem', () => {
  const words = (message: string) => connectProblem({ message, libvirtCode: 38, user: 'ada' });

  it.each([
    [
      "Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory",
      /not running/,
      /systemctl/,
    ],
    [
      "Failed to connect socket to '/var/run/libvirt/libvirt-sock': Permission denied",
      /may not use the socket/,
      /usermod -aG libvirt ada/,
    ],
    [
      "authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'",
      /does not let this account/,
      /usermod -aG libvirt ada/,
    ],
    ['no connection driver available for qemu:///session', /no driver/, /apt-get install/],
    ["unable to connect to server at 'alpha:16509': Connection refused", /does not listen/, /port/],
    ["unable to connect to server at 'alpha:16509': No route to host", /network/, /firewall/],
    ['Cannot recv data: Permission denied (publickey,password).', /SSH key/, /without a password/],
    [
      'Cannot recv data: Warning: Identity file /nope not accessible: No such file or directory.\nPermission denied (publickey).',
      /file of the SSH key/,
      /readable for ada/,
    ],
    [
      'Cannot recv data: ssh: connect to host alpha port 2222: Connection refused: Connection reset by peer',
      /No SSH server/,
      /sshd/,
    ],
    ["Cannot read CA certificate '/etc/pki/CA/cacert.pem': No such file", /missing/, /pkipath/],
    ["authentication failed: Failed to verify peer's certificate", /cannot be verified/, /the CA/],
    [
      'packet 1213486156 bytes received from server too large, want 33554432',
      /not libvirt/,
      /port/,
    ],
    ['Cannot recv data: Host key verification failed.', /not known/, /confirm/],
    ['internal error: connection closed due to keepalive timeout', /stopped answering/, /hangs/],
    ['End of file while reading data: Input/output error', /closed/, /restarted/],
  ])('%s', (message, says, hint) => {
    const problem = words(message);
    expect(problem.message).toMatch(says);
    expect(problem.message).toContain(message);
    expect(problem.hint).toMatch(hint);
    expect(problem.libvirtCode).toBe(38);
  });

  it('lets libvirt speak where it knows better', () => {
    expect(words('a new kind of trouble')).toEqual({
      message: 'a new kind of trouble',
      hint: null,
      libvirtCode: 38,
      prompts: [],
    });
  });

  it('tells a silent host', () => {
    expect(silentHostProblem(15_000).message).toBe('The host did not answer within 15 s.');
  });
});
