import type {
  Connection,
  Domain,
  HostInterface,
  Network,
  NWFilterBinding,
  StoragePool,
} from '../../src/index.ts';
import { sampleOf, type Host } from './samples.ts';

type Preparation = (host: Host) => Promise<unknown>;

const connection = (host: Host) => host.objects.get('Connection') as Connection;
const domain = (host: Host) => host.objects.get('Domain') as Domain;

const stopDomain: Preparation = (host) => domain(host).destroy();
const saveDomain: Preparation = (host) => domain(host).managedSave();
const stopNetwork: Preparation = (host) => (host.objects.get('Network') as Network).destroy();
const stopPool: Preparation = (host) => (host.objects.get('StoragePool') as StoragePool).destroy();
const stopInterface: Preparation = (host) =>
  (host.objects.get('HostInterface') as HostInterface).destroy();
const beginChange: Preparation = (host) => connection(host).interfaceChangeBegin();

const dropBinding: Preparation = async (host) =>
  (host.objects.get('NWFilterBinding') as NWFilterBinding | undefined)?.delete();

/** To the file that the call which follows is given. */
const saveTo =
  (functionName: string, argument: string): Preparation =>
  (host) =>
    domain(host).save(sampleOf(functionName, { name: argument, type: 'string' }, host) as string);

/** The state in which a method has something to do. */
export const preparations: Readonly<Record<string, Preparation>> = {
  virDomainCreate: stopDomain,
  virDomainCreateWithFlags: stopDomain,
  virDomainRename: stopDomain,
  virDomainUndefine: stopDomain,
  virDomainSetMaxMemory: stopDomain,
  virDomainSetNumaParameters: stopDomain,
  virDomainResume: (host) => domain(host).suspend(),
  virDomainDelIOThread: (host) => domain(host).addIOThread(7),
  virDomainManagedSaveRemove: saveDomain,
  virDomainManagedSaveGetXMLDesc: saveDomain,
  virDomainManagedSaveDefineXML: saveDomain,
  virDomainRestore: saveTo('virDomainRestore', 'from'),
  virDomainRestoreFlags: saveTo('virDomainRestoreFlags', 'from'),
  virDomainRestoreParams: saveTo('virDomainRestoreParams', 'file'),
  virDomainSaveImageGetXMLDesc: saveTo('virDomainSaveImageGetXMLDesc', 'file'),
  virDomainSaveImageDefineXML: saveTo('virDomainSaveImageDefineXML', 'file'),
  virNWFilterUndefine: dropBinding,
  virNetworkCreate: stopNetwork,
  virNetworkUndefine: stopNetwork,
  virStoragePoolCreate: stopPool,
  virStoragePoolBuild: stopPool,
  virStoragePoolUndefine: stopPool,
  virStoragePoolDelete: stopPool,
  virInterfaceCreate: stopInterface,
  virInterfaceChangeCommit: beginChange,
  virInterfaceChangeRollback: beginChange,
};
