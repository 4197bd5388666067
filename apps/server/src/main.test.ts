import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { io as connect } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

let dataDir: string;
let started: Program[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'guesthouse-main-'));
  started = [];
});
afterEach(() => {
  for (const { child } of started) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true });
});

interface Program {
  readonly child: ChildProcess;
  stdout: string;
  stderr: string;
  readonly exitCode: Promise<number | null>;
}

function run(args: string[], environment: Record<string, string> = {}): Program {
  const child = spawn(
    process.execPath,
    ['--conditions=@guesthouse/source', '--import', 'tsx', main, ...args],
    {
      env: { PATH: process.env['PATH'], GUESTHOUSE_DATA_DIR: dataDir, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const program: Program = {
    child,
    stdout: '',
    stderr: '',
    exitCode: once(child, 'close').then(([code]) => code as number | null),
  };
  child.stdout.on('data', (bytes: Buffer) => (program.stdout += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (program.stderr += bytes.toString()));
  started.push(program);
  return program;
}

const quiet = ['--no-discover', '--no-demo', '--listen', '127.0.0.1:0'];

/** Waits for what the server prints last when it starts, or its end. */
async function serve(...args: string[]): Promise<Program> {
  const program = run(['serve', ...quiet, ...args], { GUESTHOUSE_SETUP_CODE: 'K7QX-ABCD-1234' });
  const isUp = () => /Guesthouse is [\s\S]*http.*\n[\s\S]*\n/.test(program.stdout);
  while (!isUp() && program.child.exitCode === null)
    await Promise.race([once(program.child.stdout!, 'data'), program.exitCode]);
  return program;
}
const originOf = ({ stdout }: Program) => /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)![0];

describe('a mistake in the arguments', { timeout: 30_000 }, () => {
  test('is told on standard error with exit code 2, without what is secret in it', async () => {
    const program = run(['--connect', 'qemu+ssh//me:hunter2@host/system']);
    expect(await program.exitCode).toBe(2);
    expect(program.stderr).toContain('"…@host/system" is no libvirt URI');
    expect(program.stderr).toContain('Usage:');
    expect(program.stderr + program.stdout).not.toContain('hunter2');
  });
});

describe('what this machine does not allow', { timeout: 30_000 }, () => {
  test('an address that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = run(['--no-discover', '--no-demo', '--listen', `127.0.0.1:${port}`]);
    expect(await program.exitCode).toBe(1);
    expect(program.stderr).toContain(`127.0.0.1:${port} is taken by another program`);
    expect(program.stderr).not.toContain('Usage:');
    other.close();
  });
  test('TLS files that are not there', async () => {
    const program = run([...quiet, '--tls-cert', '/nowhere.pem', '--tls-key', '/nowhere.key']);
    expect(await program.exitCode).toBe(1);
    expect(program.stderr).toContain('/nowhere.pem');
  });
  test('TLS files that hold something else', async () => {
    const program = run([...quiet, '--tls-cert', main, '--tls-key', main]);
    expect(await program.exitCode).toBe(1);
    expect(program.stderr).toContain('certificate and key are not usable together');
  });
  test('a data directory that is a file', async () => {
    const program = run([...quiet, '--data-dir', main]);
    expect(await program.exitCode).toBe(1);
    expect(program.stderr).toContain(`the data directory ${main} cannot be used`);
  });
});

describe('a run', { timeout: 30_000 }, () => {
  test('prints one address with the code, and logs elsewhere without it', async () => {
    const program = await serve('--log-level', 'trace');
    const origin = originOf(program);
    expect(program.stdout).toContain(`${origin}/setup#code=K7QX-ABCD-1234`);
    expect(program.stdout).not.toContain('"msg"');
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect(program.stderr).toContain('"msg":"listening"');
    expect(program.stderr).not.toContain('K7QX');
  });
  test('ends in order when told to: pages hear of it, exit code 0', async () => {
    const program = await serve();
    const origin = originOf(program);
    const create = run(['token', 'create', '--name', 'test', '--role', 'viewer']);
    expect(await create.exitCode).toBe(0);
    const page = connect(origin, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { authorization: `Bearer ${create.stdout.trim()}` },
    });
    await once(page as never, 'connect');
    const ended = once(page as never, 'session:ended');
    program.child.kill('SIGTERM');
    expect(await ended).toEqual([{ reason: 'server-stopping' }]);
    expect(await program.exitCode).toBe(0);
  });
  test('with an account there is no code any more', async () => {
    const first = await serve();
    const origin = originOf(first);
    const body = { code: 'K7QX-ABCD-1234', username: 'ada', password: 'long enough for it' };
    const reply = await fetch(`${origin}/api/v1/setup`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(reply.status).toBe(200);
    first.child.kill('SIGINT');
    expect(await first.exitCode).toBe(0);
    const second = await serve();
    expect(second.stdout).not.toContain('code');
    expect(await (await fetch(`${originOf(second)}/api/v1/setup`)).json()).toEqual({
      needed: false,
    });
  });
});
