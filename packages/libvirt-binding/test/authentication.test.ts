import { inspect } from 'node:util';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  ConnectCredentialType,
  ErrorNumber,
  LibvirtError,
  LibvirtTimeoutError,
  open,
  type Authenticate,
  type CredentialRequest,
  type OpenOptions,
} from '../src/index.ts';
import { runFixture } from './support/run-fixture.ts';

const secret = 'correct horse battery staple';
const directory = mkdtempSync(join(tmpdir(), 'guesthouse-auth-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const file = join(directory, 'host.xml');
writeFileSync(file, `<node><auth><user password='${secret}'>jill</user></auth></node>`);
const uri = `test://${file}`;

const answerWith =
  (password: string): Authenticate =>
  (requests) =>
    Promise.resolve(
      requests.map(({ type }) => (type === ConnectCredentialType.AUTHNAME ? 'jill' : password)),
    );

const refusal = (options: OpenOptions): Promise<LibvirtError & { cause?: unknown }> =>
  open(uri, options).then(
    () => Promise.reject(new Error('it was opened')),
    (error: unknown) => error as LibvirtError,
  );

const unanswered = () => new Promise<never>(() => undefined);

describe('a host that wants credentials', () => {
  it('is opened with what the callback answers', async () => {
    const asked: CredentialRequest[] = [];
    const connection = await open(uri, {
      authenticate: async (requests, context) => {
        asked.push(...requests);
        await new Promise(setImmediate);
        return answerWith(secret)(requests, context);
      },
    });
    expect(await connection.getType()).toBe('TEST');
    expect(asked.map(({ type }) => type)).toEqual([
      ConnectCredentialType.AUTHNAME,
      ConnectCredentialType.PASSPHRASE,
    ]);
    expect(asked[0]).toMatchObject({ prompt: expect.stringContaining('username') as unknown });
    expect(await connection.close()).toBe(0);
  });

  it('refuses a wrong answer, and nothing tells what it was', async () => {
    const wrong = 'hunter2';
    const error = await refusal({ authenticate: answerWith(wrong) });
    expect(error).toMatchObject({
      code: ErrorNumber.AUTH_FAILED,
      functionName: 'virConnectOpenAuth',
    });
    expect(inspect(error, { showHidden: true, depth: null })).not.toContain(wrong);
    expect(JSON.stringify(error)).not.toContain(wrong);
  });

  it('refuses whoever does not answer', async () => {
    expect(await refusal({})).toBeInstanceOf(LibvirtError);
  });

  it('is asked only for what can be answered', async () => {
    const authenticate = vi.fn(answerWith(secret));
    const credentialTypes = [ConnectCredentialType.REALM];
    expect(await refusal({ authenticate, credentialTypes })).toBeInstanceOf(LibvirtError);
    expect(authenticate).not.toHaveBeenCalled();
  });

  it('gives what the callback threw as the cause', async () => {
    const thrown = new Error('the vault is locked');
    const error = await refusal({ authenticate: () => Promise.reject(thrown) });
    expect(error).toBeInstanceOf(LibvirtError);
    expect(error.cause).toBe(thrown);
    const atOnce = await refusal({
      authenticate: () => {
        throw thrown;
      },
    });
    expect(atOnce.cause).toBe(thrown);
  });

  it('refuses answers that are none', async () => {
    const answers = [[], ['a', 'b'], [3], [null], ['jill\0'], 'jill', undefined];
    for (const answer of answers) {
      const authenticate = (() => answer) as unknown as Authenticate;
      expect((await refusal({ authenticate })).cause).toBeInstanceOf(TypeError);
    }
  });
});

describe('an answer that does not come', () => {
  it('is given up after its time', async () => {
    const signals: AbortSignal[] = [];
    const error = await refusal({
      authenticateTimeoutMs: 50,
      authenticate: (_, { signal }) => {
        signals.push(signal);
        return unanswered();
      },
    });
    expect(error).toBeInstanceOf(LibvirtError);
    expect(error.message).toMatch(/no credentials were given within 50 ms/);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('can be aborted, and takes no thread with it', async () => {
    // More than may be opened at once to one URI.
    for (let attempt = 0; attempt < 12; attempt++) {
      const controller = new AbortController();
      const outcome = refusal({
        signal: controller.signal,
        authenticate: (_, { signal }) => {
          expect(signal.aborted).toBe(false);
          controller.abort(new Error('never mind'));
          return unanswered();
        },
      });
      expect(await outcome).toMatchObject({ message: 'never mind' });
    }
    await (await open(uri, { authenticate: answerWith(secret) })).close();
  });

  it('ends with the time of the open', async () => {
    const error = await refusal({ timeoutMs: 100, authenticate: unanswered });
    expect(error).toBeInstanceOf(LibvirtTimeoutError);
  });

  it('may come too late', async () => {
    let answerNow: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (answerNow = resolve));
    const error = await refusal({
      authenticateTimeoutMs: 20,
      authenticate: async (requests, context) => {
        await late;
        return answerWith(secret)(requests, context);
      },
    });
    answerNow();
    expect(error.message).toMatch(/no credentials/);
    await (await open(uri, { authenticate: answerWith(secret) })).close();
  });

  it('is given up when its worker is terminated', { timeout: 120_000 }, async () => {
    const result = await runFixture('terminate-authentication', [uri, secret]);
    expect(result).toMatchObject({ exitCode: 0, signal: null });
    expect(result.output).toBe('opened after 6\n');
  });
});
