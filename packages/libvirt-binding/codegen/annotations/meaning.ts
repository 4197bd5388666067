/** What the API descriptions do not say: nullability, and what an integer result means. */

/** Functions whose integer result is yes or no. */
export const isBooleanResult = (name: string): boolean =>
  /(Is(Active|Persistent|Updated|Alive|Encrypted|Secure|Current)|Has(CurrentSnapshot|ManagedSaveImage|Metadata))$/.test(
    name,
  );

/** Functions whose integer result is a number that matters. */
export const isNumberResult = (name: string): boolean =>
  /NumOf|SnapshotNum(Children)?$|GetMaxVcpus$|GetVcpusFlags$|CompareCPU$|CompareHypervisorCPU$|GetUsageType$|GetTransport$/.test(
    name,
  );

/** Functions whose zero result means failure only when there is an error too. */
export const isZeroFailure = (returns: string): boolean =>
  /^unsigned (long|long long|int)$/.test(returns);

/** Integer arguments that are yes or no. */
export const booleanArguments: ReadonlySet<string> = new Set(['autostart']);

/** Text arguments that may be absent, by function. */
export const nullableArguments: Readonly<Record<string, readonly string[]>> = {
  virConnectBaselineHypervisorCPU: ['emulator', 'arch', 'machine', 'virttype'],
  virConnectCompareHypervisorCPU: ['emulator', 'arch', 'machine', 'virttype'],
  virConnectFindStoragePoolSources: ['srcSpec'],
  virConnectGetDomainCapabilities: ['emulatorbin', 'arch', 'machine', 'virttype'],
  virConnectGetMaxVcpus: ['type'],
  virDomainBackupBegin: ['checkpointXML'],
  virDomainBlockCommit: ['base', 'top'],
  virDomainBlockRebase: ['base'],
  virDomainFSTrim: ['mountPoint'],
  virDomainGetMetadata: ['uri'],
  virDomainManagedSaveDefineXML: ['dxml'],
  virDomainMigrate: ['dname', 'uri'],
  virDomainMigrate2: ['dxml', 'dname', 'uri'],
  virDomainMigrateToURI: ['dname'],
  virDomainMigrateToURI2: ['dconnuri', 'miguri', 'dxml', 'dname'],
  virDomainMigrateToURI3: ['dconnuri'],
  virDomainOpenChannel: ['name'],
  virDomainOpenConsole: ['dev_name'],
  virDomainRestoreFlags: ['dxml'],
  virDomainSaveFlags: ['dxml'],
  virDomainSetMetadata: ['metadata', 'key', 'uri'],
  virNetworkGetDHCPLeases: ['mac'],
  virNetworkSetMetadata: ['metadata', 'key', 'uri'],
  virNetworkGetMetadata: ['uri'],
  virNodeDeviceDetachFlags: ['driverName'],
  virNodeListDevices: ['cap'],
  virNodeNumOfDevices: ['cap'],
  virAdmConnectSetLoggingFilters: ['filters'],
  virAdmConnectSetLoggingOutputs: ['outputs'],
};

/** Borrowed texts that are null without an error. */
export const nullableResults: ReadonlySet<string> = new Set(['virNodeDeviceGetParent']);
