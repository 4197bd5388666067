import { lookup } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LibvirtTimeoutError, open } from '../../src/index.ts';
import { testHostUri } from '../support/test-host.ts';

let server: Server;
let uri: string;
const sockets = new Set<Socket>();
const answering = testHostUri();

beforeAll(async () => {
  server = createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  uri = `test+tcp://127.0.0.1:${(server.address() as AddressInfo).port}/default`;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

describe('hosts that accept and never answer', () => {
  it('leave files, names and other hosts alone', { timeout: 60_000 }, async () => {
    let answers = 0;
    const dead = Array.from({ length: 4 }, (_, n) =>
      open(`${uri}?n=${n}`, { timeoutMs: 5000 })
        .catch((error: unknown) => error)
        .finally(() => (answers += 1)),
    );
    await vi.waitFor(() => expect(sockets.size).toBe(4));
    const [file, address] = await Promise.all([
      readFile(new URL(import.meta.url)),
      lookup('localhost'),
    ]);
    expect(file.length).toBeGreaterThan(0);
    expect(address.address).not.toBe('');
    const connection = await open(answering);
    expect(await connection.listAllDomains()).toHaveLength(5);
    await connection.close();
    // All of that while the four still waited.
    expect(answers).toBe(0);
    for (const outcome of await Promise.all(dead))
      expect(outcome).toBeInstanceOf(LibvirtTimeoutError);
  });

  it('let an open be aborted', async () => {
    const controller = new AbortController();
    const opening = open(uri, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(opening).rejects.toThrow('enough');
  });
});
