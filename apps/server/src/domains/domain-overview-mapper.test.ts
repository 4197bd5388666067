import { domainOverviewSchema } from '@guesthouse/contract/domain-overview';
import { describe, expect, it } from 'vitest';
import { domainFacts } from '../inventory/domain-facts-mapper.ts';
import { alpha, someUuid } from '../inventory/testing/facts.ts';
import { diskSourceText } from './disk-source-mapper.ts';
import { domainOverview } from './domain-overview-mapper.ts';

const definition = `<domain type='qemu'>
  <name>web-1</name><uuid>${someUuid}</uuid><title>The web</title>
  <memory unit='MiB'>512</memory><vcpu>2</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>
  <devices>
    <disk type='volume' device='disk'>
      <driver name='qemu' type='qcow2'/><source pool='fast' volume='web-1'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='lan'/><model type='virtio'/></interface>
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <graphics type='vnc' autoport='yes'/>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
  </devices>
</domain>`;

/** The same as libvirt tells it while active. */
const live = definition
  .replace("<domain type='qemu'>", "<domain type='qemu' id='7'>")
  .replace("volume='web-1'/>", "volume='web-1' index='1'/><backingStore/>")
  .replace("<source network='lan'/>", "<source network='lan' bridge='br0'/><target dev='vnet3'/>")
  .replace("<target port='0'/></serial>", "<target port='0'/><alias name='serial0'/></serial>")
  .replace(
    "<graphics type='vnc' autoport='yes'/>",
    "<graphics type='vnc' port='5900' autoport='yes'/>",
  );

const reading = {
  uuid: someUuid,
  xml: live,
  nextXml: definition,
  state: 1,
  reason: 1,
  persistent: true,
  autostart: false,
  hasManagedSave: false,
};

function entry(change: Partial<typeof reading> = {}) {
  const facts = domainFacts(alpha, { ...reading, ...change });
  const stamp = { revision: 1, stateSince: '2026-01-01T00:00:00.000Z', activeSince: null };
  return { ...facts, summary: { ...facts.summary, ...stamp } };
}

describe('domainFacts', () => {
  it('reads the row out of the definition in use', () => {
    expect(entry().summary).toMatchObject({
      name: 'web-1',
      title: 'The web',
      id: 7,
      state: 'running',
      stateReason: 'booted',
      vcpus: 2,
      memoryKiB: 512 * 1024,
      hasSerialConsole: true,
      graphics: ['vnc'],
    });
  });

  it('keeps to the names that it knows', () => {
    expect(entry({ reason: 99 }).summary.stateReason).toBe('unknown');
    expect(entry({ state: 42 }).summary.state).toBe('nostate');
  });

  it('survives a document that says nothing', () => {
    expect(entry({ xml: '<domain/>' }).summary).toMatchObject({
      name: someUuid,
      vcpus: 1,
      memoryKiB: 0,
      hasSerialConsole: false,
    });
  });
});

describe('domainOverview', () => {
  it('is what the contract says', () => {
    const overview = domainOverview(entry());
    expect(domainOverviewSchema.parse(overview)).toEqual(overview);
    expect(overview).toMatchObject({
      os: { machine: 'q35', bootDevices: ['hd'] },
      disks: [{ target: 'vda', source: 'fast/web-1', format: 'qcow2' }],
      nics: [{ source: 'lan', target: 'vnet3' }],
      consoles: [{ kind: 'serial', alias: 'serial0' }],
      otherDevices: [{ kind: 'rng', count: 1 }],
    });
  });

  it('sees no change in what libvirt assigned at the start', () => {
    expect(domainOverview(entry()).pendingChanges).toBe(false);
  });

  it.each([
    ['more memory', definition.replace('512', '1024')],
    ['another disk', definition.replace("dev='vda'", "dev='vdb'")],
    [
      'another network card',
      definition.replace("type='virtio'/></interface>", "type='e1000'/></interface>"),
    ],
    ['fewer processors', definition.replace('<vcpu>2', '<vcpu>1')],
    ['no serial port', definition.replace(/<serial.*<\/serial>/, '')],
  ])('sees %s', (_, nextXml) => {
    expect(domainOverview(entry({ nextXml })).pendingChanges).toBe(true);
  });
});

it('writes sources as people do', () => {
  expect(diskSourceText({ type: 'volume', pool: 'fast', volume: 'a' })).toBe('fast/a');
  expect(
    diskSourceText({
      type: 'network',
      protocol: 'rbd',
      name: 'pool/image',
      hosts: [{ name: 'mon-1', port: 6789, socket: undefined }],
    }),
  ).toBe('rbd://mon-1:6789/pool/image');
});
