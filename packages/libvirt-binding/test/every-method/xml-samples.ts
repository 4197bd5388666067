const domain = (name: string) => `<domain type='test'>
  <name>${name}</name><memory unit='MiB'>64</memory>
  <os><type arch='x86_64'>hvm</type></os>
</domain>`;

const network = (name: string, bridge: string) =>
  `<network><name>${name}</name><bridge name='${bridge}'/></network>`;

const networkInterface = `<interface type='ethernet' name='every0'>
  <start mode='none'/><mac address='aa:bb:cc:dd:ee:fe'/>
</interface>`;

const cpu = `<cpu><arch>x86_64</arch><model>Nehalem</model></cpu>`;

const device = `<interface type='network'>
  <mac address='52:54:00:ab:cd:ef'/><source network='net-0'/>
</interface>`;

const volume = (name: string) =>
  `<volume><name>${name}</name><capacity unit='MiB'>1</capacity></volume>`;

/** Documents that a host of the test driver takes, by `function.argument`. */
export const xmlSamples: Readonly<Record<string, unknown>> = {
  'virConnectBaselineCPU.xmlCPUs': [cpu],
  'virConnectBaselineHypervisorCPU.xmlCPUs': [cpu],
  'virConnectCompareCPU.xmlDesc': cpu,
  'virConnectCompareHypervisorCPU.xmlCPU': cpu,
  'virDomainCreateLinux.xmlDesc': domain('linux'),
  'virDomainCreateXML.xmlDesc': domain('created'),
  'virDomainDefineXML.xml': domain('defined'),
  'virDomainDefineXMLFlags.xml': domain('defined-flags'),
  'virDomainAttachDevice.xml': device,
  'virDomainAttachDeviceFlags.xml': device,
  'virDomainDetachDevice.xml': device,
  'virDomainDetachDeviceFlags.xml': device,
  'virDomainUpdateDeviceFlags.xml': device,
  'virDomainSnapshotCreateXML.xmlDesc': '<domainsnapshot><name>another</name></domainsnapshot>',
  'virDomainCheckpointCreateXML.xmlDesc':
    '<domaincheckpoint><name>another</name></domaincheckpoint>',
  'virDomainBackupBegin.backupXML': '<domainbackup/>',
  'virInterfaceDefineXML.xml': networkInterface,
  'virNetworkCreateXML.xmlDesc': network('created', 'every-c'),
  'virNetworkCreateXMLFlags.xmlDesc': network('created', 'every-c'),
  'virNetworkDefineXML.xml': network('defined', 'every-d'),
  'virNetworkDefineXMLFlags.xml': network('defined', 'every-d'),
  'virNetworkUpdate.xml': `<host mac='52:54:00:00:00:77' name='every' ip='10.0.0.77'/>`,
  'virNWFilterDefineXML.xmlDesc': `<filter name='another'/>`,
  'virNWFilterDefineXMLFlags.xmlDesc': `<filter name='another'/>`,
  'virSecretDefineXML.xml': `<secret ephemeral='yes'><description>another</description></secret>`,
  'virStorageVolCreateXML.xmlDesc': volume('another'),
  'virStorageVolCreateXMLFrom.xmlDesc': volume('clone'),
  'virStoragePoolCreateXML.xmlDesc': `<pool type='dir'><name>created</name><target><path>/created</path></target></pool>`,
  'virStoragePoolDefineXML.xml': `<pool type='dir'><name>defined</name><target><path>/defined</path></target></pool>`,
  'virNodeDeviceCreateXML.xmlDesc': `<device>
    <parent>scsi_host1</parent>
    <capability type='scsi_host'><capability type='fc_host'>
      <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn>
    </capability></capability>
  </device>`,
};
