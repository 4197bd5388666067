import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import {
  DomainBlockCopyFlags,
  DomainModificationImpact,
  open,
  SecretUsageType,
  type Connection,
  type Domain,
} from '../../src/index.ts';
import type { Host } from './samples.ts';

const uuid = '10000000-0000-4000-8000-000000000002';

const domainXml = (images: string, privileged = true) => `<domain type='qemu'>
  <name>every</name><uuid>${uuid}</uuid><title>Every</title>
  <memory unit='MiB'>64</memory><vcpu current='1'>2</vcpu><iothreads>1</iothreads>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/><source file='${images}/every.qcow2'/><target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw'/><source file='${images}/every.raw'/><target dev='vdb' bus='virtio'/>
    </disk>
    <interface type='${privileged ? 'network' : 'user'}'>
      <mac address='52:54:00:00:00:02'/>${privileged ? "<source network='every'/>" : ''}
      <model type='virtio'/><rom enabled='no'/>
    </interface>
    <serial type='pty'/><console type='pty'/>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
    <video><model type='vga'/></video>
    <memballoon model='virtio'/>
  </devices>
</domain>`;

const networkXml = `<network>
  <name>every</name><uuid>20000000-0000-4000-8000-000000000002</uuid><bridge name='every'/>
  <ip address='192.168.190.1' netmask='255.255.255.0'>
    <dhcp><range start='192.168.190.2' end='192.168.190.99'/></dhcp>
  </ip>
</network>`;

const portXml = `<networkport>
  <uuid>20000000-0000-4000-8000-000000000003</uuid>
  <owner><name>every</name><uuid>${uuid}</uuid></owner>
  <mac address='52:54:00:00:00:03'/>
</networkport>`;

const filterXml = `<filter name='every'><uuid>50000000-0000-4000-8000-000000000002</uuid></filter>`;

const bindingXml = `<filterbinding>
  <owner><name>every</name><uuid>${uuid}</uuid></owner>
  <portdev name='vnet0'/><mac address='52:54:00:00:00:02'/>
  <filterref filter='every'/>
</filterbinding>`;

const secretXml = `<secret ephemeral='yes' private='no'>
  <usage type='volume'><volume>/every</volume></usage>
</secret>`;

/** The first that works: what is there already may not be defined again. */
async function either<T>(find: () => Promise<T>, make: () => Promise<T>): Promise<T> {
  return find().catch(make);
}

/** The running guest; whatever the call before did to it. */
async function domainOf(
  connection: Connection,
  images: string,
  privileged: boolean,
): Promise<Domain> {
  const define = () => connection.domainDefineXML(domainXml(images, privileged));
  const domain = await either(() => connection.domainLookupByName('every'), define);
  if (!(await domain.isPersistent())) await define();
  if (!(await domain.isActive())) await domain.create();
  await domain.resume().catch(() => undefined);
  return domain;
}

async function poolOf(connection: Connection, path: string) {
  const pool = await either(
    () => connection.storagePoolLookupByName('every'),
    () =>
      connection.storagePoolDefineXML(
        `<pool type='dir'><name>every</name><target><path>${path}</path></target></pool>`,
      ),
  );
  if (!(await pool.isActive())) {
    await mkdir(path, { recursive: true });
    await pool.create();
  }
  const volume = await either(
    () => pool.storageVolLookupByName('every.img'),
    () =>
      pool.storageVolCreateXML(
        `<volume><name>every.img</name><capacity unit='MiB'>1</capacity></volume>`,
      ),
  );
  return { pool, volume };
}

async function networkOf(connection: Connection) {
  const network = await either(
    () => connection.networkLookupByName('every'),
    () => connection.networkDefineXML(networkXml),
  );
  if (!(await network.isActive())) await network.create();
  return network;
}

export interface DaemonHost {
  /** Everything that a method may need, made anew where the method before it took it away. */
  ready(): Promise<Host>;
  close(): Promise<number>;
}

/** A host of the QEMU driver with a real guest that has nothing to boot. */
export async function startDaemonHost(daemon: PrivateDaemon): Promise<DaemonHost> {
  const connection = await open(daemon.uri);
  const images = join(daemon.dir, 'images');
  const disk = join(images, 'every.qcow2');
  const create = ['create', '-q', '-f', 'qcow2', '-o', 'compat=1.1', disk, '64M'];
  await promisify(execFile)('qemu-img', create);
  await writeFile(join(images, 'every.raw'), Buffer.alloc(1024 * 1024));
  return {
    ready: () => hostOf(connection, daemon),
    close: () => connection.close(),
  };
}

/** What takes a bridge, and so a daemon that runs as root. */
async function privilegedObjects(connection: Connection): Promise<[string, object][]> {
  const network = await networkOf(connection);
  const port = await either(
    () => network.portLookupByUUIDString('20000000-0000-4000-8000-000000000003'),
    () => network.portCreateXML(portXml),
  );
  return [
    ['Network', network],
    ['NetworkPort', port],
  ];
}

async function filterObjects(connection: Connection): Promise<[string, object][]> {
  const filter = await either(
    () => connection.nwFilterLookupByName('every'),
    () => connection.nwFilterDefineXML(filterXml),
  );
  const binding = await either(
    () => connection.nwFilterBindingLookupByPortDev('vnet0'),
    () => connection.nwFilterBindingCreateXML(bindingXml),
  );
  return [
    ['NWFilter', filter],
    ['NWFilterBinding', binding],
  ];
}

async function hostOf(
  connection: Connection,
  { dir: directory, privileged }: PrivateDaemon,
): Promise<Host> {
  const networks = privileged ? await privilegedObjects(connection) : [];
  const domain = await domainOf(connection, join(directory, 'images'), privileged);
  const { pool, volume } = await poolOf(connection, join(directory, 'pool'));
  const secret = await either(
    () => connection.secretLookupByUsage(SecretUsageType.VOLUME, '/every'),
    () => connection.secretDefineXML(secretXml),
  );
  const objects = new Map<string, object>([
    ['Connection', connection],
    ['Domain', domain],
    ...networks,
    ...(privileged ? await filterObjects(connection) : []),
    ['StoragePool', pool],
    ['StorageVolume', volume],
    ['Secret', secret],
    ['NodeDevice', await connection.nodeDeviceLookupByName('computer')],
  ]);
  const samples = {
    ...samplesIn(directory),
    'virSecretLookupByUUID.uuid': secret.uuid,
    'virSecretLookupByUUIDString.uuidstr': secret.uuid,
    'virDomainManagedSaveDefineXML.dxml': await domain.getXMLDesc(),
  };
  return { objects, directory, samples };
}

const nic = `<interface type='network'>
  <mac address='52:54:00:00:00:04'/><source network='every'/><model type='virtio'/>
</interface>`;

const existingNic = `<interface type='network'>
  <mac address='52:54:00:00:00:02'/><source network='every'/>
  <model type='virtio'/><rom enabled='no'/><link state='down'/>
</interface>`;

const samplesIn = (directory: string) => ({
  device: 'vnet0',
  'virDomainAttachDeviceFlags.flags': DomainModificationImpact.CONFIG,
  // A guest without a system never lets a device go: libvirt waits for five seconds.
  'virDomainDetachDeviceFlags.flags': DomainModificationImpact.CONFIG,
  'virDomainBlockCopy.flags': DomainBlockCopyFlags.TRANSIENT_JOB,
  'virDomainBlockPeek.disk': 'vdb',
  'virDomainSetVcpu.state': 1,
  'virDomainPMSuspendForDuration.duration': 0,
  'virNWFilterDefineXMLFlags.xmlDesc': `<filter name='third'/>`,
  'virConnectDomainXMLToNative.domainXml': domainXml(join(directory, 'images')),
  'virDomainAttachDevice.xml': nic,
  'virDomainAttachDeviceFlags.xml': nic,
  'virDomainDetachDevice.xml': existingNic,
  'virDomainDetachDeviceFlags.xml': existingNic,
  'virDomainUpdateDeviceFlags.xml': existingNic,
  'virDomainDetachDeviceAlias.alias': 'net0',
  'virDomainBlockCopy.destxml': `<disk type='file'>
    <source file='${join(directory, 'copy.qcow2')}'/><driver type='qcow2'/>
  </disk>`,
  'virDomainBackupBegin.backupXML': `<domainbackup><disks>
    <disk name='vda' type='file'><target file='${join(directory, 'backup.qcow2')}'/></disk>
  </disks></domainbackup>`,
  'virDomainSaveParams.params': { file: join(directory, 'sample') },
  'virDomainRestoreParams.params': { file: join(directory, 'sample') },
  'virNetworkPortCreateXML.xmldesc': portXml.replaceAll('003<', '005<').replace(':03', ':05'),
  'virNetworkPortLookupByUUID.uuid': '20000000-0000-4000-8000-000000000003',
  'virNetworkPortLookupByUUIDString.uuidstr': '20000000-0000-4000-8000-000000000003',
  'virNWFilterLookupByName.name': 'every',
  'virNWFilterLookupByUUID.uuid': '50000000-0000-4000-8000-000000000002',
  'virNWFilterLookupByUUIDString.uuidstr': '50000000-0000-4000-8000-000000000002',
  'virNWFilterBindingLookupByPortDev.portdev': 'vnet0',
  'virNWFilterBindingCreateXML.xml': bindingXml.replace('vnet0', 'lo'),
  'virSecretLookupByUsage.usageID': '/every',
  'virStoragePoolLookupByTargetPath.path': join(directory, 'pool'),
  'virDomainQemuAttach.pidValue': 1,
});
