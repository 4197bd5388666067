import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConnectCredentialType, ErrorNumber, open, type Authenticate } from '../src/index.ts';
import { startSaslDaemon, type SaslDaemon } from './support/sasl-daemon.ts';

const password = 'open sesame';
let host: SaslDaemon;
beforeAll(async () => {
  host = await startSaslDaemon('ali', password);
});
afterAll(() => host.stop());

const answerWith =
  (secret: string): Authenticate =>
  (requests) =>
    requests.map(({ type }) => (type === ConnectCredentialType.AUTHNAME ? 'ali' : secret));

describe('a daemon that asks through SASL', () => {
  it('lets in who knows the password', async () => {
    const uri = host.daemon.uriOf('test:///default');
    const connection = await open(uri, { authenticate: answerWith(password) });
    expect(await connection.getType()).toBe('TEST');
    expect(await connection.listAllDomains()).toHaveLength(1);
    expect(await connection.close()).toBe(0);
  });

  it('keeps others out, and tells nobody what they tried', async () => {
    const wrong = 'open barley';
    const uri = host.daemon.uriOf('test:///default');
    const error = await open(uri, { authenticate: answerWith(wrong) }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: ErrorNumber.AUTH_FAILED });
    expect(inspect(error, { showHidden: true, depth: null })).not.toContain(wrong);
    expect(await readFile(join(host.daemon.dir, 'libvirtd.log'), 'utf8')).not.toContain(wrong);
  });

  it('keeps out who cannot be asked', async () => {
    await expect(open(host.daemon.uri)).rejects.toMatchObject({ code: ErrorNumber.AUTH_FAILED });
  });
});
