import type { ParameterTypeName } from '../ir.ts';

/** Types of parameters whose description does not state them, by the name of their macro. */
export const statedByHand: readonly (readonly [RegExp, ParameterTypeName])[] = [
  [/^VIR_DOMAIN_BLOCK_COPY_BANDWIDTH$/, 'ULLONG'],
  [/^VIR_DOMAIN_IOTHREAD_POLL_MAX_NS$/, 'ULLONG'],
  [/^VIR_DOMAIN_IOTHREAD_POLL_(GROW|SHRINK)$/, 'UINT'],
  [/^VIR_DOMAIN_JOB_ERRMSG$/, 'STRING'],
  [/^VIR_DOMAIN_SAVE_PARAM_/, 'STRING'],
  [/^VIR_MIGRATE_PARAM_(COMPRESSION|LISTEN_ADDRESS|MIGRATE_DISKS)$/, 'STRING'],
  [/^VIR_NODE_(CPU|MEMORY)_STATS_/, 'ULLONG'],
  [/^VIR_NODE_MEMORY_SHARED_(PAGES_TO_SCAN|SLEEP_MILLISECS|MERGE_ACROSS_NODES)$/, 'UINT'],
  [/^VIR_NODE_MEMORY_SHARED_/, 'ULLONG'],
  [/^VIR_NODE_SEV_(CBITPOS|REDUCED_PHYS_BITS)$/, 'UINT'],
  [/^VIR_PERF_PARAM_/, 'BOOLEAN'],
  [/^VIR_SERVER_CLIENTS_/, 'UINT'],
  [/^VIR_THREADPOOL_/, 'UINT'],
];

/** Keys that mean different things to different functions: which macros a function means. */
export const parameterFamilies: Readonly<Record<string, readonly string[]>> = {
  virDomainBlockCopy: ['VIR_DOMAIN_BLOCK_COPY_'],
  virDomainMigrate3: ['VIR_MIGRATE_PARAM_'],
  virDomainMigrateToURI3: ['VIR_MIGRATE_PARAM_'],
  virDomainRestoreParams: ['VIR_DOMAIN_SAVE_PARAM_'],
  virDomainSaveParams: ['VIR_DOMAIN_SAVE_PARAM_'],
  virDomainSetBlkioParameters: ['VIR_DOMAIN_BLKIO_'],
  virDomainSetBlockIoTune: ['VIR_DOMAIN_BLOCK_IOTUNE_'],
  virDomainSetIOThreadParams: ['VIR_DOMAIN_IOTHREAD_'],
  virDomainSetInterfaceParameters: ['VIR_DOMAIN_BANDWIDTH_'],
  virDomainSetLaunchSecurityState: ['VIR_DOMAIN_LAUNCH_SECURITY_'],
  virDomainSetMemoryParameters: ['VIR_DOMAIN_MEMORY_'],
  virDomainSetNumaParameters: ['VIR_DOMAIN_NUMA_'],
  virDomainSetPerfEvents: ['VIR_PERF_PARAM_'],
  virDomainSetSchedulerParameters: ['VIR_DOMAIN_SCHEDULER_'],
  virDomainSetSchedulerParametersFlags: ['VIR_DOMAIN_SCHEDULER_'],
  virDomainSetThrottleGroup: ['VIR_DOMAIN_BLOCK_IOTUNE_'],
  virNetworkPortSetParameters: ['VIR_NETWORK_PORT_BANDWIDTH_'],
  virNodeSetMemoryParameters: ['VIR_NODE_MEMORY_SHARED_'],
  virConnectSetIdentity: ['VIR_CONNECT_IDENTITY_'],
  virAdmServerSetClientLimits: ['VIR_SERVER_CLIENTS_'],
  virAdmServerSetThreadPoolParameters: ['VIR_THREADPOOL_'],
};
