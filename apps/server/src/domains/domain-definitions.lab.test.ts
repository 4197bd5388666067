import { randomUUID } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DomainBelongings } from '@guesthouse/contract/domain-deletion';
import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { OrderReply } from '@guesthouse/contract/task';
import { taskIsActive } from '@guesthouse/contract/task';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guestDomainXml, type GuestDisk } from '../../../../e2e/lab/domain-xml.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

let daemon: PrivateDaemon;
let live: LiveFixture;

beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'definitions' });
  const pool = ['pool-create-as', 'images', 'dir', '--target', join(daemon.dir, 'images')];
  await daemon.virsh(pool);
  live = await startLive({ connect: [daemon.uri] });
  await waitUntil('the host', () => live.hosts()[0]?.state === 'connected');
}, 120_000);
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await daemon.stop();
});

const virsh = async (...args: string[]) => (await daemon.virsh(args)).trim();
const names = async () => (await virsh('list', '--all', '--name')).split('\n');
const isThere = (path: string) => stat(path).then(Boolean, () => false);

async function volume(name: string): Promise<string> {
  await virsh('vol-create-as', 'images', name, '8M', '--format', 'qcow2');
  return join(daemon.dir, 'images', name);
}

function xmlOf(name: string, disks: readonly GuestDisk[] = []): string {
  return guestDomainXml({ name, uuid: randomUUID(), memoryMiB: 16, disks });
}

/** Defined through the API: a guest with nothing to boot. */
async function defined(name: string, disks: readonly GuestDisk[] = []): Promise<void> {
  await define(xmlOf(name, disks));
  await waitUntil(`${name} in the mirror`, () => live.domain(name));
}

function define(xml: string, validate = true) {
  const { hostId } = live.hosts()[0] ?? {};
  if (!hostId) throw new Error('no host');
  const input = { params: { hostId }, query: undefined, body: { xml, validate } };
  return Promise.resolve(live.live.httpHandlers.defineDomain(input, live.context));
}

async function belongings(name: string): Promise<DomainBelongings> {
  const input = { params: live.refOf(name), query: undefined, body: undefined };
  return live.live.httpHandlers.getDomainBelongings(input, live.context);
}

async function ended({ task }: OrderReply) {
  if (!task) return null;
  const input = { params: { taskId: task.taskId }, query: undefined, body: undefined };
  return waitUntil(`${task.title} to end`, async () => {
    const now = await live.live.httpHandlers.getTask(input, live.context);
    return !taskIsActive[now.state] && now;
  });
}

async function order(action: DomainAction, name: string, options?: object): Promise<void> {
  const task = await ended(await live.order(action, name, options));
  if (task) expect(task).toMatchObject({ state: 'succeeded', problem: null });
}

describe('definitions', () => {
  it('are made from XML, and made anew', async () => {
    const xml = xmlOf('maple');
    expect(await define(xml)).toMatchObject({ name: 'maple' });
    expect(await names()).toContain('maple');
    await define(xml.replace('</name>', '</name><title>A tree</title>'));
    expect(await virsh('desc', 'maple', '--title')).toBe('A tree');
    await waitUntil('the mirror', () => live.domain('maple')?.title === 'A tree');
  });

  it('are refused where they are none, in words', async () => {
    await expect(define('<domain>')).rejects.toMatchObject({
      message: expect.stringContaining('libvirt could not define the machine'),
    });
    const misspelt = xmlOf('oak').replace('<devices>', '<devices><dsik/>');
    await expect(define(misspelt)).rejects.toMatchObject({
      message: expect.stringContaining('could not define'),
    });
    expect(await names()).not.toContain('oak');
  });

  it('start with their host, or do not, though libvirt sends no event of it', async () => {
    await order('set-autostart', 'maple', { autostart: true });
    expect(await virsh('dominfo', 'maple')).toMatch(/Autostart:\s+enable/);
    await waitUntil('the mirror', () => live.domain('maple')?.autostart);
    await order('set-autostart', 'maple', { autostart: false });
    expect(await virsh('dominfo', 'maple')).toMatch(/Autostart:\s+disable/);
    await waitUntil('the mirror', () => live.domain('maple')?.autostart === false);
  });

  it('are renamed', async () => {
    const { uuid } = live.refOf('maple');
    await order('rename', 'maple', { name: 'acer & sons' });
    expect(await names()).toContain('acer & sons');
    await waitUntil('the mirror', () => live.domain('acer & sons')?.uuid === uuid);
    expect(live.domain('maple')).toBeUndefined();
    await expect(live.order('rename', 'acer & sons', { name: 'acer & sons' })).rejects.toThrow();
  });

  it('of a running machine are undefined: it becomes transient, and goes when it ends', async () => {
    await order('start', 'acer & sons');
    await waitUntil('the start', () => live.domain('acer & sons')?.state === 'running');
    await order('undefine', 'acer & sons');
    expect(await virsh('dominfo', 'acer & sons')).toMatch(/Persistent:\s+no/);
    await waitUntil('the mirror', () => live.domain('acer & sons')?.persistent === false);
    await order('force-off', 'acer & sons');
    await waitUntil('its end', () => live.domain('acer & sons') === undefined);
    expect(await names()).not.toContain('acer & sons');
  });
});

describe('a deletion', () => {
  it('keeps the disks unless they are named', async () => {
    const path = await volume('birch.qcow2');
    await defined('birch', [{ path, format: 'qcow2' }]);
    expect(await belongings('birch')).toMatchObject({
      disks: [
        {
          target: 'vda',
          source: path,
          pool: 'images',
          volume: 'birch.qcow2',
          capacityBytes: 8 << 20,
          usedBy: [],
          refusal: null,
        },
      ],
      nvram: null,
      tpm: false,
      snapshots: 0,
      managedSave: false,
    });
    await order('delete', 'birch');
    await waitUntil('its end', () => live.domain('birch') === undefined);
    expect(await names()).not.toContain('birch');
    expect(await isThere(path)).toBe(true);
  });

  it('takes the disks that are named, and no others', async () => {
    const [first, second] = [await volume('a.qcow2'), await volume('b.qcow2')];
    const disks: GuestDisk[] = [
      { path: first, format: 'qcow2' },
      { path: second, format: 'qcow2' },
    ];
    await defined('alder', disks);
    await order('delete', 'alder', { disks: ['vdb'] });
    await waitUntil('its end', () => live.domain('alder') === undefined);
    expect([await isThere(first), await isThere(second)]).toEqual([true, false]);
    expect(await virsh('vol-list', 'images')).not.toContain('b.qcow2');
  });

  it('refuses before it does anything: a disk of another machine, one in no pool, one not there', async () => {
    const shared = await volume('shared.qcow2');
    const outside = join(daemon.dir, 'outside.raw');
    await writeFile(outside, Buffer.alloc(1 << 20));
    await defined('elm', [
      { path: shared, format: 'qcow2' },
      { path: outside, format: 'raw' },
    ]);
    await defined('ash', [{ path: shared, format: 'qcow2' }]);
    const { disks } = await belongings('elm');
    expect(disks.map(({ refusal }) => refusal)).toEqual([
      'It is used by ash too.',
      expect.stringContaining('storage pool'),
    ]);
    for (const target of ['vda', 'vdb', 'vdz'])
      await expect(live.order('delete', 'elm', { disks: [target] })).rejects.toMatchObject({
        code: 'conflict',
      });
    expect(await names()).toEqual(expect.arrayContaining(['elm', 'ash']));
    expect([await isThere(shared), await isThere(outside)]).toEqual([true, true]);
    await order('delete', 'ash');
    await waitUntil('its end', () => live.domain('ash') === undefined);
    await order('delete', 'elm', { disks: ['vda'] });
    expect(await isThere(shared)).toBe(false);
  });

  it('refuses a disk that a volume of another pool builds on, and names that and its machine', async () => {
    const base = await volume('base.qcow2');
    const other = join(daemon.dir, 'overlays');
    await mkdir(other);
    await virsh('pool-create-as', 'overlays', 'dir', '--target', other);
    await virsh(
      ...['vol-create-as', 'overlays', 'grown.qcow2', '8M', '--format', 'qcow2'],
      ...['--backing-vol', base, '--backing-vol-format', 'qcow2'],
    );
    await defined('beech', [{ path: base, format: 'qcow2' }]);
    await defined('holly', [{ path: join(other, 'grown.qcow2'), format: 'qcow2' }]);
    const refusal = 'grown.qcow2 of pool overlays (used by holly) builds on it, and would be lost.';
    expect((await belongings('beech')).disks).toMatchObject([
      { refusal, dependants: [{ volume: 'grown.qcow2', usedBy: [{ name: 'holly' }] }] },
    ]);
    await expect(live.order('delete', 'beech', { disks: ['vda'] })).rejects.toMatchObject({
      code: 'conflict',
      extra: { hint: refusal },
    });
    expect(await isThere(base)).toBe(true);
    await order('delete', 'holly', { disks: ['vda'] });
    await order('delete', 'beech', { disks: ['vda'] });
    expect(await isThere(base)).toBe(false);
  });

  it('of a running machine has to be told to force it off', async () => {
    await defined('rowan');
    await order('start', 'rowan');
    await waitUntil('the start', () => live.domain('rowan')?.state === 'running');
    await expect(live.order('delete', 'rowan')).rejects.toMatchObject({
      code: 'operation_invalid',
    });
    expect(await virsh('domstate', 'rowan')).toBe('running');
    await order('delete', 'rowan', { forceOff: true });
    await waitUntil('its end', () => live.domain('rowan') === undefined);
    expect(await names()).not.toContain('rowan');
  });

  it('removes saved states and snapshots only when told to', async () => {
    const path = await volume('yew.qcow2');
    await defined('yew', [{ path, format: 'qcow2' }]);
    await virsh('snapshot-create-as', 'yew', 'first');
    await order('start', 'yew');
    await waitUntil('the start', () => live.domain('yew')?.state === 'running');
    await order('managed-save', 'yew');
    await waitUntil('the save', () => live.domain('yew')?.hasManagedSave);
    expect(await belongings('yew')).toMatchObject({ snapshots: 1, managedSave: true });
    await expect(live.order('delete', 'yew', { removeManagedSave: true })).rejects.toMatchObject({
      message: expect.stringContaining('snapshot'),
    });
    await expect(
      live.order('delete', 'yew', { removeSnapshotMetadata: true }),
    ).rejects.toMatchObject({ message: expect.stringContaining('managed save') });
    expect(await names()).toContain('yew');
    await order('delete', 'yew', { removeManagedSave: true, removeSnapshotMetadata: true });
    await waitUntil('its end', () => live.domain('yew') === undefined);
    expect(await isThere(path)).toBe(true);
  });
});

describe('what happens', () => {
  it('is in the activity, as libvirt tells it', async () => {
    await defined('holly');
    await order('start', 'holly');
    await order('force-off', 'holly');
    const query = live.refOf('holly');
    const texts = await waitUntil('the entries', async () => {
      const input = {
        params: undefined,
        query: { hostId: query.hostId, subjectId: query.uuid as string },
        body: undefined,
      };
      const { entries } = await live.live.httpHandlers.listActivity(input, live.context);
      const found = entries.map(({ text }) => text);
      return found.includes('It was forced off') && found;
    });
    expect(texts).toEqual(
      expect.arrayContaining(['It was forced off', 'It was started', 'It was defined']),
    );
    await order('delete', 'holly');
  });
});
