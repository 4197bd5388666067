import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dependenciesIn, moduleName, modulesInLoadOrder } from './kernel-modules.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'gh-modules-'));
  const module = (path: string, depends: string) => {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), `\x7fELF\0license=GPL\0depends=${depends}\0name=x\0`);
  };
  module('net/virtio_net.ko', 'net_failover,virtio');
  module('net/net_failover.ko', 'failover');
  module('core/failover.ko', '');
  module('virtio/virtio.ko', '');
  module('char/virtio-rng.ko', 'virtio');
});
afterAll(() => rmSync(directory, { recursive: true }));

it('orders modules so that each comes after those it needs, once', async () => {
  const modules = await modulesInLoadOrder(directory, ['virtio_net', 'virtio_rng']);
  expect(modules.map(({ name }) => name)).toEqual([
    'failover',
    'net_failover',
    'virtio',
    'virtio_net',
    'virtio_rng',
  ]);
});

it('skips a driver that is built into the kernel', async () => {
  await expect(modulesInLoadOrder(directory, ['ext4'])).resolves.toEqual([]);
});

it('takes - and _ in names as the kernel does', () => {
  expect(moduleName('drivers/char/virtio-rng.ko')).toBe('virtio_rng');
});

it('finds no dependencies in a file that names none', () => {
  expect(dependenciesIn(Buffer.from('\0depends=\0'))).toEqual([]);
  expect(dependenciesIn(Buffer.from('nothing'))).toEqual([]);
});
