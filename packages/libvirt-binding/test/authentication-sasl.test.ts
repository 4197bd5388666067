import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConnectCredentialType, ErrorNumber, open, type Authenticate } from '../src/index.ts';
import { startSaslDaemon, type SaslDaemon } from './support/sasl-daemon.ts';

const account = { username: 'ali', password: 'open sesame' };
let daemon: SaslDaemon;
beforeAll(async () => {
  daemon = await startSaslDaemon(account);
});
afterAll(() => daemon.stop());

const answerWith =
  (secret: string): Authenticate =>
  (requests) =>
    requests.map(({ type }) =>
      type === ConnectCredentialType.AUTHNAME ? account.username : secret,
    );

describe.each([
  ['a UNIX socket', 'unixUri'],
  ['TCP', 'tcpUri'],
] as const)('a daemon that asks through SASL over %s', (_transport, uri) => {
  it('lets in who knows the password', async () => {
    const connection = await open(daemon[uri], { authenticate: answerWith(account.password) });
    expect(await connection.getType()).toBe('TEST');
    expect(await connection.listAllDomains()).toHaveLength(1);
    expect(await connection.close()).toBe(0);
  });

  it('keeps others out, and tells nobody what they tried', async () => {
    const wrong = 'open barley';
    const error = await open(daemon[uri], { authenticate: answerWith(wrong) }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: ErrorNumber.AUTH_FAILED });
    expect(inspect(error, { showHidden: true, depth: null })).not.toContain(wrong);
    expect(await readFile(join(daemon.dir, 'libvirtd.log'), 'utf8')).not.toContain(wrong);
  });

  it('keeps out who cannot be asked', async () => {
    await expect(open(daemon[uri])).rejects.toMatchObject({ code: ErrorNumber.AUTH_FAILED });
  });
});
