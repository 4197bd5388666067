import { closeSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import {
  DomainModificationImpact,
  LibvirtError,
  type Connection,
  type Domain,
} from '../src/index.ts';
import { socketPair } from './support/socket-pair.ts';
import { startDaemonHost, type DaemonHost } from './every-method/daemon-host.ts';

let daemon: PrivateDaemon;
let daemonHost: DaemonHost;
let connection: Connection;
let domain: Domain;
beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'details' });
  daemonHost = await startDaemonHost(daemon);
  const { objects } = await daemonHost.ready();
  connection = objects.get('Connection') as Connection;
  domain = objects.get('Domain') as Domain;
}, 60_000);
afterAll(async () => {
  expect(await daemonHost.close()).toBe(0);
  await daemon.stop();
});

describe('a running guest', () => {
  it('gives a picture of its screen', async () => {
    const { mimeType, stream } = await domain.screenshot();
    const picture = await buffer(stream);
    expect(mimeType).toMatch(/^image\//);
    // PPM or PNG, by the release of QEMU.
    expect(picture.subarray(0, 4).toString('latin1')).toMatch(/^P6|PNG/);
    expect(picture.length).toBeGreaterThan(1000);
  });

  it('gives a socket to its display', async () => {
    const socket = await domain.openGraphicsFD(0);
    expect(socket).toBeInstanceOf(Socket);
    const greeting = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
    expect(greeting.toString('latin1')).toMatch(/^RFB 003/);
    socket.destroy();
  });

  it('takes a socket of ours for its display', async () => {
    const { near, far, close } = await socketPair(join(daemon.dir, 'display'));
    await domain.openGraphics(0, far);
    const greeting = await new Promise<Buffer>((resolve) => near.once('data', resolve));
    expect(greeting.toString('latin1')).toMatch(/^RFB 003/);
    close();
  });

  it('tells where its CPUs may run', async () => {
    const { cpus, online, cpumap } = await connection.getCPUMap();
    expect(cpus).toBeGreaterThanOrEqual(online);
    expect(cpumap[0]! & 1).toBe(1);
    await domain.pinVcpuFlags(0, new Uint8Array([1]), DomainModificationImpact.CONFIG);
    const [first, ...others] = await domain.getVcpuPinInfo(DomainModificationImpact.CONFIG);
    expect(first?.[0]).toBe(1);
    expect(others).toHaveLength((await domain.getVcpusFlags(DomainModificationImpact.CONFIG)) - 1);
  });

  it('tells its CPU time for each CPU and in all', async () => {
    const [vcpu] = await domain.getVcpus();
    expect(vcpu).toMatchObject({ number: 0, cpu: expect.any(Number) as unknown });
    expect(vcpu!.cpuTime).toBeTypeOf('bigint');
    expect((await domain.memoryStats()).size).toBeGreaterThan(0);
  });

  it('takes limits as typed parameters, by name', async () => {
    await domain.setBlockIoTune('vda', { total_iops_sec: 500, group_name: 'slow' });
    const limits = await domain.getBlockIoTune('vda');
    expect(limits).toMatchObject({ total_iops_sec: 500n, group_name: 'slow' });
    await expect(domain.setBlockIoTune('vda', { total_iops_sec: 'many' })).rejects.toThrow(
      TypeError,
    );
    const typed = { total_iops_sec: { type: 4, value: 600n } } as const;
    await domain.setBlockIoTune('vda', typed);
    expect((await domain.getBlockIoTune('vda'))['total_iops_sec']).toBe(600n);
  });

  it('has statistics flat and nested', async () => {
    const [flat] = await connection.getAllDomainStats();
    expect(flat!.params['block.count']).toBe(2);
    expect(flat!.params['block.0.name']).toBe('vda');
    const [nested] = await connection.getAllDomainStats(0, 0, { shape: 'nested', int64: 'number' });
    expect(nested!.params).toMatchObject({
      block: { count: 2, items: [{ name: 'vda' }, { name: 'vdb' }] },
    });
  });
});

describe('files that are handed over', () => {
  it('are what a disk of a new domain reads', async () => {
    const path = join(daemon.dir, 'handed.raw');
    await writeFile(path, Buffer.alloc(64 * 1024));
    const fd = openSync(path, 'r+');
    const other = await connection.domainDefineXML(`<domain type='qemu'>
      <name>handed</name><memory unit='MiB'>16</memory>
      <os><type arch='x86_64' machine='q35'>hvm</type></os>
      <devices><disk type='file'><driver name='qemu' type='raw'/>
        <source file='/nonexistent' fdgroup='handed'/><target dev='vda' bus='virtio'/>
      </disk></devices></domain>`);
    await other.fdAssociate('handed', [fd]);
    await other.create();
    expect(await other.isActive()).toBe(true);
    await other.destroy();
    await other.undefine();
    closeSync(fd);
  });

  it('are for containers alone when a domain starts', async () => {
    const fd = openSync('/dev/null', 'r');
    await expect(domain.createWithFiles([fd])).rejects.toThrow(LibvirtError);
    await expect(connection.domainCreateXMLWithFiles('<domain/>', [fd])).rejects.toThrow(
      LibvirtError,
    );
    closeSync(fd);
  });
});
