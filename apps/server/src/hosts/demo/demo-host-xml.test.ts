import { LibvirtDocument } from '@guesthouse/libvirt-xml/document';
import { domainViewOf } from '@guesthouse/libvirt-xml/domain-view';
import type { DiskSource } from '@guesthouse/libvirt-xml/domain/disk-source';
import { afterAll, describe, expect, it } from 'vitest';
import { demoRunstates } from './demo-domain-spec.ts';
import { demoDomains, demoHostXml } from './demo-host-xml.ts';

const host = LibvirtDocument.parse(demoHostXml());
afterAll(() => host.dispose());

const views = host.select('/node/domain').map(domainViewOf);
const strings = (path: string, child: string) =>
  host.select(path).map((each) => each.children.find(({ name }) => name === child)?.text ?? '');

describe('the demo host', () => {
  it('is the same each time', () => {
    expect(demoHostXml()).toBe(demoHostXml());
  });

  it('has machines in every state, and enough of everything else', () => {
    expect(new Set(demoDomains.map(({ state }) => state))).toEqual(
      new Set(Object.keys(demoRunstates)),
    );
    const count = (path: string) => host.select(path).length;
    expect({
      domains: count('/node/domain'),
      networks: count('/node/network'),
      pools: count('/node/pool'),
      interfaces: count('/node/interface'),
    }).toEqual({ domains: 26, networks: 6, pools: 8, interfaces: 5 });
    expect(count('/node/pool/volume')).toBeGreaterThan(30);
    expect(count('/node/device')).toBeGreaterThan(25);
  });

  it('names each thing of a kind once, and each UUID and MAC address', () => {
    for (const kind of ['domain', 'network', 'pool', 'device']) {
      const names = strings(`/node/${kind}`, 'name');
      expect(new Set(names).size).toBe(names.length);
    }
    const uuids = ['domain', 'network', 'pool'].flatMap((kind) => strings(`/node/${kind}`, 'uuid'));
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    const macs = views.flatMap(({ devices }) => devices.interfaces.map(({ mac }) => mac));
    expect(new Set(macs).size).toBe(macs.length);
  });

  it('shows what it was made of in the view of a domain', () => {
    for (const [index, spec] of demoDomains.entries())
      expect(views[index]).toMatchObject({
        name: spec.name,
        title: spec.title,
        description: spec.description,
        metadata: { tags: spec.tags },
        cpu: { vcpus: spec.vcpus, maximumVcpus: spec.maximumVcpus ?? spec.vcpus },
        memory: { maximumKiB: spec.memoryMiB * 1024 },
      });
  });

  it('lets only what is shut off have a saved state, and only what is not be transient', () => {
    for (const { state, managedSave = false, transient = false } of demoDomains) {
      if (managedSave) expect(state).toBe('shutoff');
      if (transient) expect(state).not.toBe('shutoff');
    }
  });
});

describe('what refers to something else', () => {
  const volumePaths = new Set(host.select('/node/pool/volume/target/path').map(({ text }) => text));
  const poolVolumes = new Set(
    host.select('/node/pool').flatMap((pool) => {
      const named = (element: typeof pool) =>
        element.children.find(({ name }) => name === 'name')?.text ?? '';
      return pool.children
        .filter(({ name }) => name === 'volume')
        .map((volume) => `${named(pool)}/${named(volume)}`);
    }),
  );

  function volumeExists(source: DiskSource): boolean {
    switch (source.type) {
      case 'file':
        return volumePaths.has(source.file ?? '');
      case 'block':
        return volumePaths.has(source.device ?? '');
      case 'volume':
        return poolVolumes.has(`${source.pool ?? ''}/${source.volume ?? ''}`);
      case 'network':
        return volumePaths.has(source.name ?? '');
      case 'dir':
      case 'nvme':
      case 'vhostuser':
      case 'other':
        return false;
    }
  }

  const sources = views.flatMap(({ devices }) =>
    devices.disks.map(({ source }) => source).filter((source) => source !== undefined),
  );

  it('is a disk of an existing volume', () => {
    expect(sources.length).toBeGreaterThan(views.length);
    expect(sources.filter((source) => !volumeExists(source))).toEqual([]);
    expect(new Set(sources.map(({ type }) => type))).toEqual(
      new Set(['file', 'block', 'network', 'volume']),
    );
  });

  it('is a volume on an existing backing volume', () => {
    const backing = host.select('/node/pool/volume/backingStore/path').map(({ text }) => text);
    expect(backing.length).toBeGreaterThan(10);
    expect(backing.filter((path) => !volumePaths.has(path))).toEqual([]);
  });

  it('is a volume used by one machine alone, unless it is shared', () => {
    const owners = new Map<string, number>();
    for (const { devices } of views)
      for (const disk of devices.disks.filter(({ shareable, source }) => !shareable && source)) {
        const key = JSON.stringify(disk.source);
        owners.set(key, (owners.get(key) ?? 0) + 1);
      }
    expect([...owners].filter(([, uses]) => uses > 1)).toEqual([]);
  });

  it('is an interface of an existing network or bridge', () => {
    const networks = new Set(strings('/node/network', 'name'));
    const bridges = new Set(
      host
        .select("/node/interface[@type='bridge']")
        .map(({ attributes }) => attributes.get('name')),
    );
    for (const { devices } of views)
      for (const { type, source } of devices.interfaces)
        expect((type === 'bridge' ? bridges : networks).has(source ?? '')).toBe(true);
  });

  it('is a device of an existing parent, and a passed-through one of the host', () => {
    const names = new Set(strings('/node/device', 'name'));
    const parents = strings('/node/device', 'parent').filter((parent) => parent !== '');
    expect(parents.filter((parent) => !names.has(parent))).toEqual([]);
    const passed = views.flatMap(({ devices }) =>
      devices.hostDevices.map(({ address }) => address),
    );
    expect(passed.length).toBeGreaterThan(0);
    for (const address of passed)
      expect(names).toContain(`pci_${(address ?? '').replace(/[:.]/g, '_')}`);
  });

  it('is a reserved address of a machine that is plugged in', () => {
    const macs = new Set(views.flatMap(({ devices }) => devices.interfaces.map(({ mac }) => mac)));
    const reserved = host.select('/node/network/ip/dhcp/host');
    expect(reserved.length).toBeGreaterThan(0);
    for (const { attributes } of reserved) expect(macs).toContain(attributes.get('mac'));
  });
});

describe('the pools', () => {
  it('hold less than the 100 GiB that the test driver gives each', () => {
    for (const pool of host.select('/node/pool')) {
      const volumes = pool.children.filter(({ name }) => name === 'volume');
      const allocated = volumes.map((volume) =>
        Number(volume.children.find(({ name }) => name === 'allocation')?.text),
      );
      expect(allocated.reduce((sum, each) => sum + each, 0)).toBeLessThan(100);
    }
  });
});
