import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type Connection, type Domain } from '../../src/index.ts';
import type { Host } from './samples.ts';

/** One of everything that the test driver can have. */
const hostXml = `<node>
  <domain type='test'>
    <name>every</name><uuid>10000000-0000-4000-8000-000000000001</uuid><title>Every</title>
    <memory unit='MiB'>256</memory><vcpu>2</vcpu>
    <iothreads>1</iothreads>
    <os><type arch='x86_64'>hvm</type></os>
    <devices>
      <disk type='file' device='disk'><source file='/every.qcow2'/><target dev='vda' bus='virtio'/></disk>
      <interface type='network'>
        <mac address='52:54:00:00:00:01'/><source network='every'/>
      </interface>
      <graphics type='vnc' port='5900'/>
      <video><model type='vga'/></video>
      <memballoon model='virtio'/>
    </devices>
  </domain>
  <network>
    <name>every</name><uuid>20000000-0000-4000-8000-000000000001</uuid><bridge name='virbr0'/>
    <ip address='10.0.0.1' netmask='255.255.255.0'><dhcp><range start='10.0.0.2' end='10.0.0.99'/></dhcp></ip>
  </network>
  <interface type='ethernet' name='eth0'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:ff'/></interface>
  <pool type='dir'>
    <name>every</name><uuid>30000000-0000-4000-8000-000000000001</uuid>
    <target><path>/every</path></target>
    <volume type='file'>
      <name>every.img</name><capacity unit='MiB'>1</capacity>
      <target><path>/every/every.img</path></target>
    </volume>
  </pool>
  <device>
    <name>computer</name><capability type='system'><hardware><uuid>40000000-0000-4000-8000-000000000001</uuid></hardware><firmware/></capability>
  </device>
  <device>
    <name>scsi_host1</name><parent>computer</parent>
    <capability type='scsi_host'><host>1</host>
      <capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability>
      <capability type='vport_ops'/>
    </capability>
  </device>
</node>`;

export type Having = 'snapshots' | 'checkpoints' | 'neither';

export interface TestDriver {
  /**
   * A host in its first state, on a connection of its own. Its domain has two snapshots or two
   * checkpoints, because libvirt does not allow both; the second is the child of the first.
   */
  newHost(having: Having): Promise<Host>;
  remove(): Promise<void>;
}

export async function startTestDriver(): Promise<TestDriver> {
  const directory = await mkdtemp(join(tmpdir(), 'guesthouse-every-'));
  const file = join(directory, 'host.xml');
  await writeFile(file, hostXml);
  let hosts = 0;
  return {
    async newHost(having) {
      const own = join(directory, String(hosts++));
      await mkdir(own);
      return hostOf(await open(`test://${file}`), own, having);
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

async function versionsOf(domain: Domain, having: Having): Promise<[string, object][]> {
  switch (having) {
    case 'snapshots': {
      await domain.snapshotCreateXML('<domainsnapshot><name>parent</name></domainsnapshot>');
      const child = '<domainsnapshot><name>child</name></domainsnapshot>';
      return [['DomainSnapshot', await domain.snapshotCreateXML(child)]];
    }
    case 'checkpoints': {
      await domain.checkpointCreateXML('<domaincheckpoint><name>parent</name></domaincheckpoint>');
      const child = '<domaincheckpoint><name>child</name></domaincheckpoint>';
      return [['DomainCheckpoint', await domain.checkpointCreateXML(child)]];
    }
    case 'neither':
      return [];
  }
}

async function hostOf(connection: Connection, directory: string, having: Having): Promise<Host> {
  const domain = await connection.domainLookupByName('every');
  const network = await connection.networkLookupByName('every');
  const pool = await connection.storagePoolLookupByName('every');
  const volume = await pool.storageVolLookupByName('every.img');
  const objects = new Map<string, object>([
    ['Connection', connection],
    ['Domain', domain],
    ['Network', network],
    ['StoragePool', pool],
    ['StorageVolume', volume],
    ['HostInterface', await connection.interfaceLookupByName('eth0')],
    ['NodeDevice', await connection.nodeDeviceLookupByName('scsi_host1')],
    ...(await versionsOf(domain, having)),
  ]);
  const samples = {
    device: '52:54:00:00:00:01',
    'virDomainLookupByID.id': await domain.getID(),
    'virDomainLookupByName.name': 'every',
    'virDomainLookupByUUID.uuid': domain.uuid,
    'virDomainLookupByUUIDString.uuidstr': domain.uuid,
    'virDomainSnapshotLookupByName.name': 'child',
    'virDomainCheckpointLookupByName.name': 'child',
    'virDomainSaveImageDefineXML.dxml': await domain.getXMLDesc(),
    'virNetworkLookupByName.name': 'every',
    'virNetworkLookupByUUID.uuid': network.uuid,
    'virNetworkLookupByUUIDString.uuidstr': network.uuid,
    'virStoragePoolLookupByName.name': 'every',
    'virStoragePoolLookupByUUID.uuid': pool.uuid,
    'virStoragePoolLookupByUUIDString.uuidstr': pool.uuid,
    'virStoragePoolLookupByTargetPath.path': '/every',
    'virStorageVolLookupByKey.key': volume.key,
    'virStorageVolLookupByPath.path': '/every/every.img',
    'virStorageVolLookupByName.name': 'every.img',
    'virInterfaceLookupByName.name': 'eth0',
    'virInterfaceLookupByMACString.macstr': 'aa:bb:cc:dd:ee:ff',
    'virNodeDeviceLookupByName.name': 'computer',
    'virNodeDeviceLookupSCSIHostByWWN.wwnn': '2000000012341234',
    'virNodeDeviceLookupSCSIHostByWWN.wwpn': '1000000012341234',
    'virDomainSetSchedulerParameters.params': { weight: 50 },
    'virDomainSetSchedulerParametersFlags.params': { weight: 50 },
    'virDomainRestoreParams.params': { file: join(directory, 'sample') },
    'virDomainSaveParams.params': { file: join(directory, 'sample') },
  };
  return { objects, directory, samples };
}
