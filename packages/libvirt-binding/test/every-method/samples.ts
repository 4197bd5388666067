import { join } from 'node:path';
import type { JsValue } from '../../codegen/marshal.ts';
import { xmlSamples } from './xml-samples.ts';

/** Something to call methods on, and what their arguments may name. */
export interface Host {
  /** One object of each class that the host has. */
  readonly objects: Map<string, object>;
  /** For files that calls write. Nothing else may be written anywhere. */
  readonly directory: string;
  /** Arguments that only this host knows, by `function.argument` or by `argument`. */
  readonly samples: Readonly<Record<string, unknown>>;
}

const byName: Readonly<Record<string, unknown>> = {
  size: 16,
  arch: 'x86_64',
  type: 0,
  seconds: 1,
  vcpumap: '1',
  cpumap: new Uint8Array([1]),
  nvcpus: 1,
  memory: 256 * 1024,
  user: 'root',
  disk: 'vda',
  dev: 'vda',
  newName: 'renamed',
  'virConnectFindStoragePoolSources.type': 'dir',
  'virConnectGetMaxVcpus.type': null,
  'virDomainGetMetadata.type': 1,
  'virDomainSetMetadata.type': 1,
  'virDomainSetMetadata.metadata': 'a title',
  'virDomainSendProcessSignal.pidValue': 1n,
  'virDomainAddIOThread.iothreadId': 7,
  'virDomainDelIOThread.iothreadId': 7,
  'virDomainPinIOThread.iothreadId': 1,
  'virDomainSetIOThreadParams.iothreadId': 1,
  'virDomainQemuAgentCommand.cmd': '{"execute":"guest-ping"}',
  'virDomainQemuAgentCommand.timeout': 1,
  'virDomainAgentSetResponseTimeout.timeout': 1,
  'virDomainSetMaxMemory.memory': 1024 * 1024,
  'virDomainMigrateSetMaxDowntime.downtime': 100,
  'virDomainMigrateSetMaxSpeed.bandwidth': 100,
  'virDomainMigrateSetCompressionCache.cacheSize': 64 * 1024 * 1024,
  'virDomainSetBlockThreshold.threshold': 1024,
  'virDomainBlockResize.size': 128 * 1024,
  'virDomainSetMemoryStatsPeriod.period': 2,
  'virDomainMemoryPeek.flags': 1,
  'virNetworkUpdate.command': 3,
  'virNetworkUpdate.section': 4,
  'virNetworkUpdate.parentIndex': -1,
  'virStorageVolResize.capacity': 128 * 1024 * 1024,
  'virSecretLookupByUsage.usageType': 1,
  'virConnectDomainXMLToNative.nativeFormat': 'qemu-argv',
  'virConnectDomainXMLFromNative.nativeFormat': 'qemu-argv',
  'virDomainSetMemoryParameters.params': { hard_limit: 4_000_000n },
  'virDomainSetBlockIoTune.params': {
    total_bytes_sec: 1_000_000n,
    total_bytes_sec_max: 2_000_000n,
  },
  'virDomainSetInterfaceParameters.params': { 'inbound.average': 1000 },
  'virDomainSetIOThreadParams.params': { poll_max_ns: 1000n },
  'virDomainSetPerfEvents.params': { cmt: false },
  'virDomainSetNumaParameters.params': { numa_mode: 0 },
  'virDomainSetBlkioParameters.params': { weight: 500 },
  'virDomainSetSchedulerParameters.params': { cpu_shares: 1024n },
  'virDomainSetSchedulerParametersFlags.params': { cpu_shares: 1024n },
  'virNetworkPortSetParameters.params': { 'inbound.average': 1000 },
  'virNetworkPortCreateXML.flags': 0,
};

const byType: Readonly<Record<string, unknown>> = {
  'string | null': null,
  number: 0,
  'bigint | number': 1n,
  boolean: false,
  'readonly string[]': [],
  TypedParametersInput: {},
  Uint8Array: new Uint8Array([1]),
  'string | Uint8Array': '6695eb01-f6a4-8304-79aa-97f2502e193f',
};

/** Something of the right type for an argument, and where that is known something sensible. */
export function sampleOf(functionName: string, input: JsValue, host: Host): unknown {
  if (input.className !== undefined) return host.objects.get(input.className);
  const own = `${functionName}.${input.name}`;
  for (const samples of [host.samples, xmlSamples, byName]) {
    if (own in samples) return samples[own];
  }
  for (const samples of [host.samples, byName]) {
    if (input.name in samples && fits(samples[input.name], input)) return samples[input.name];
  }
  // A text may be taken for a path, and written to.
  if (input.type === 'string') return join(host.directory, 'sample');
  if (!(input.type in byType)) throw new Error(`no sample of ${input.type}`);
  return byType[input.type];
}

function fits(sample: unknown, input: JsValue): boolean {
  if (sample instanceof Uint8Array) return input.type.includes('Uint8Array');
  return input.type.split(' | ').includes(typeof sample);
}
