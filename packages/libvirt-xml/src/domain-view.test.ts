import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryXml } from '../test/support/arbitrary-xml.ts';
import { readFixture } from '../test/support/fixtures.ts';
import { domainView } from './domain-view.ts';

describe('the view of an active domain', () => {
  const view = domainView(readFixture('domains/active-kvm.xml'));

  it('tells what it is', () => {
    expect(view).toMatchObject({
      id: '7',
      name: 'web-01',
      uuid: '0f2d1a5e-5f0e-4ec1-9f7e-0d9e1f0a7c11',
      title: 'Web server & cache',
      description: 'Serves <https> to the world',
      type: 'kvm',
      metadata: { tags: ['web', 'production'], osId: 'http://debian.org/debian/12' },
    });
  });

  it('tells how it boots', () => {
    expect(view.os).toEqual({
      type: 'hvm',
      arch: 'x86_64',
      machine: 'pc-q35-7.2',
      firmware: 'efi',
      secureBoot: true,
      bootDevices: [],
      bootMenu: true,
      loaderPath: '/usr/share/OVMF/OVMF_CODE.fd',
      nvramPath: '/var/lib/libvirt/qemu/nvram/web-01_VARS.fd',
      kernel: '/boot/vmlinuz',
      initrd: '/boot/initrd.img',
      commandLine: 'console=ttyS0 root=/dev/vda1',
    });
  });

  it('tells its CPUs, memory and behaviour', () => {
    expect(view.cpu).toEqual({
      vcpus: 2,
      maximumVcpus: 8,
      placement: 'static',
      cpuSet: '0-3,^2',
      mode: 'custom',
      model: 'Skylake-Client-IBRS',
      topology: { sockets: 1, dies: 1, cores: 4, threads: 2 },
      numaCells: 2,
    });
    expect(view.memory).toEqual({
      maximumKiB: 4 * 1024 * 1024,
      currentKiB: 2 * 1024 * 1024,
      hugePages: true,
      locked: false,
    });
    expect(view.behaviour).toEqual({
      features: ['acpi', 'apic', 'hyperv'],
      clockOffset: 'utc',
      onPoweroff: 'destroy',
      onReboot: 'restart',
      onCrash: 'preserve',
    });
  });

  it('tells every kind of disk source, and the chain behind one', () => {
    const [file, ...others] = view.devices.disks;
    expect(file).toEqual({
      target: 'vda',
      device: 'disk',
      bus: 'virtio',
      sourceType: 'file',
      source: { type: 'file', file: '/var/lib/libvirt/images/web-01.qcow2' },
      format: 'qcow2',
      cache: 'none',
      io: 'native',
      discard: 'unmap',
      readOnly: false,
      shareable: false,
      transient: false,
      serial: 'WEB01',
      bootOrder: 1,
      alias: 'virtio-disk0',
      backingChain: [
        {
          format: 'qcow2',
          source: { type: 'file', file: '/var/lib/libvirt/images/debian-12.qcow2' },
        },
        { format: 'raw', source: { type: 'volume', pool: 'golden', volume: 'base.img' } },
      ],
    });
    expect(others.map(({ source }) => source)).toEqual([
      { type: 'block', device: '/dev/mapper/data' },
      {
        type: 'network',
        protocol: 'rbd',
        name: 'rbd/data',
        hosts: [
          { name: 'ceph-a', port: 6789, socket: undefined },
          { name: 'ceph-b', port: undefined, socket: undefined },
        ],
      },
      undefined,
      { type: 'nvme', namespace: 1, pciAddress: '0000:01:00.0' },
    ]);
    expect(others[0]).toMatchObject({ device: 'lun', shareable: true });
    expect(others[2]).toMatchObject({ device: 'cdrom', sourceType: 'file', readOnly: true });
  });

  it('tells its interfaces', () => {
    expect(view.devices.interfaces).toEqual([
      {
        type: 'network',
        mac: '52:54:00:aa:bb:01',
        model: 'virtio',
        source: 'default',
        actualSource: 'virbr0',
        target: 'vnet3',
        linkUp: true,
        bootOrder: 2,
        filter: 'clean-traffic',
        mtu: 9000,
        alias: 'net0',
      },
      expect.objectContaining({ type: 'direct', source: 'eno1', linkUp: false, model: undefined }),
    ]);
  });

  it('tells its consoles, and which of them is the serial port again', () => {
    expect(view.devices.characterDevices).toMatchObject([
      { kind: 'serial', alias: 'serial0', sourcePath: '/dev/pts/3', mirrorsSerial: false },
      { kind: 'console', alias: 'serial0', targetType: 'serial', mirrorsSerial: true },
      { kind: 'console', alias: 'console1', port: 1, mirrorsSerial: false },
      { kind: 'channel', targetName: 'org.qemu.guest_agent.0', targetState: 'connected' },
    ]);
  });

  it('tells its graphics without the password', () => {
    expect(view.devices.graphics).toMatchObject([
      {
        type: 'vnc',
        port: 5901,
        websocketPort: 5701,
        autoport: true,
        listenAddress: '127.0.0.1',
        keymap: 'de',
        passwordPresent: true,
      },
      { type: 'spice', port: undefined, socket: '/run/spice.sock', passwordPresent: false },
    ]);
    expect(JSON.stringify(view)).not.toContain('hunter2');
  });

  it('tells its other devices, and names those it does not know', () => {
    expect(view.devices).toMatchObject({
      emulator: '/usr/bin/qemu-system-x86_64',
      videos: [{ model: 'virtio' }],
      hostDevices: [
        { type: 'pci', address: '0000:3b:00.1', managed: true, alias: 'hostdev0' },
        { type: 'usb', address: '046d:c52b', managed: false },
        { type: 'mdev', address: '83b8f4f2-509f-382f-3c1e-e6bfe0fa1001' },
      ],
      filesystems: [
        {
          type: 'mount',
          driver: 'virtiofs',
          source: '/srv/share',
          target: 'share',
          readOnly: true,
        },
      ],
      controllers: [
        { type: 'usb', index: 0, model: 'qemu-xhci' },
        { type: 'pci', index: 0, model: 'pcie-root' },
      ],
      inputs: [
        { type: 'tablet', bus: 'usb' },
        { type: 'keyboard', bus: 'ps2' },
      ],
      sounds: [{ model: 'ich9' }],
      tpms: [{ model: 'tpm-crb', backend: 'emulator', version: '2.0' }],
      rngs: [{ model: 'virtio', backend: 'random' }],
      watchdogs: [{ model: 'i6300esb', action: 'reset' }],
      memballoon: { model: 'virtio' },
      vsock: { model: 'virtio', cid: 3 },
    });
    expect(view.devices.others).toEqual([
      { name: 'audio', count: 1 },
      { name: 'redirdev', count: 2 },
      { name: 'device', count: 1 },
    ]);
    expect(view.others).toEqual([
      { name: 'resource', count: 1 },
      { name: 'seclabel', count: 1 },
      { name: 'commandline', count: 1 },
    ]);
  });
});

describe('the view of what is odd', () => {
  it('has nothing to say instead of failing', () => {
    const view = domainView(readFixture('domains/hostile.xml'));
    expect(view).toMatchObject({ name: undefined, uuid: undefined, type: undefined });
    expect(view.memory).toMatchObject({ maximumKiB: undefined, currentKiB: undefined });
    expect(view.cpu).toMatchObject({ vcpus: undefined, maximumVcpus: undefined });
    expect(view.os).toMatchObject({ type: undefined, firmware: undefined, bootDevices: [] });
    expect(view.devices.disks.map(({ source }) => source)).toEqual([
      undefined,
      { type: 'other', name: 'holographic' },
      { type: 'nvme', namespace: undefined, pciAddress: undefined },
    ]);
    expect(view.devices.graphics.map(({ port, autoport }) => [port, autoport])).toEqual([
      [undefined, false],
      [undefined, true],
    ]);
    expect(view.devices.hostDevices.map(({ address }) => address)).toEqual([undefined, undefined]);
  });

  it('exists for any document', () => {
    fc.assert(
      fc.property(arbitraryXml, (xml) => {
        expect(domainView(xml).devices.disks).toEqual([]);
      }),
    );
  });

  it('exists for a domain whose every value was exchanged', () => {
    const fixture = readFixture('domains/active-kvm.xml');
    const values = [...fixture.matchAll(/'([^'<>]*)'/g)].map((match) => match[1] ?? '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', '-1', 'x', '9'.repeat(30), ...values), { minLength: 20 }),
        (pool) => {
          let next = 0;
          // Namespace declarations stay: without them it would be no document.
          const odd = fixture.replace(
            /(?<!xmlns:\w+=)'[^'<>]*'/g,
            () => `'${pool[next++ % pool.length]!}'`,
          );
          expect(domainView(odd).name).toBe('web-01');
        },
      ),
    );
  });
});
