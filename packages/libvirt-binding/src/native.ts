import type { GeneratedCall } from './generated/native-calls.ts';

declare const boxBrand: unique symbol;
/** What the addon knows a libvirt object by. */
export interface Box {
  readonly [boxBrand]: true;
}

declare const streamBoxBrand: unique symbol;
export interface StreamBox {
  readonly [streamBoxBrand]: true;
}

declare const registrationBoxBrand: unique symbol;
export interface RegistrationBox {
  readonly [registrationBoxBrand]: true;
}

declare const questionBoxBrand: unique symbol;
/** A question for credentials. It is refused when nothing holds it any more. */
export interface QuestionBox {
  readonly [questionBoxBrand]: true;
}

/** A box with the identity of its object: name, UUID or what serves as one, and a number. */
export type RawHandle = readonly [box: Box, first: string, second: string, number: number];

type AsyncCall = (box: Box, ...args: readonly unknown[]) => Promise<unknown>;

/** Functions of the addon that are one call of libvirt each. */
export type NativeCall = GeneratedCall | HandWrittenCall;

export type HandWrittenCall =
  | 'virConnectGetAllDomainStats'
  | 'virConnectListDefinedDomains'
  | 'virConnectListDefinedInterfaces'
  | 'virConnectListDefinedNetworks'
  | 'virConnectListDefinedStoragePools'
  | 'virConnectListDomains'
  | 'virConnectListInterfaces'
  | 'virConnectListNWFilters'
  | 'virConnectListNetworks'
  | 'virConnectListSecrets'
  | 'virConnectListStoragePools'
  | 'virDomainCreateWithFiles'
  | 'virDomainCreateXMLWithFiles'
  | 'virDomainFDAssociate'
  | 'virDomainGetCPUStats'
  | 'virDomainGetDiskErrors'
  | 'virDomainGetEmulatorPinInfo'
  | 'virDomainGetSchedulerParameters'
  | 'virDomainGetSchedulerParametersFlags'
  | 'virDomainGetSchedulerType'
  | 'virDomainGetSecurityLabelList'
  | 'virDomainGetVcpuPinInfo'
  | 'virDomainGetVcpus'
  | 'virDomainListGetStats'
  | 'virDomainLxcOpenNamespace'
  | 'virDomainMemoryStats'
  | 'virDomainOpenGraphics'
  | 'virDomainOpenGraphicsFD'
  | 'virDomainQemuMonitorCommand'
  | 'virDomainQemuMonitorCommandWithFiles'
  | 'virDomainSendKey'
  | 'virDomainSnapshotListChildrenNames'
  | 'virDomainSnapshotListNames'
  | 'virAdmConnectGetLoggingFilters'
  | 'virAdmConnectGetLoggingOutputs'
  | 'virNodeAllocPages'
  | 'virNodeDeviceListCaps'
  | 'virNodeGetCPUMap'
  | 'virNodeGetCPUStats'
  | 'virNodeGetCellsFreeMemory'
  | 'virNodeGetFreePages'
  | 'virNodeGetMemoryStats'
  | 'virNodeListDevices'
  | 'virSecretGetValue'
  | 'virStoragePoolListVolumes';

/** Everything that the addon exports. */
export interface Addon extends Readonly<Record<NativeCall, AsyncCall>> {
  configure(
    makeError: (...fields: never[]) => Error,
    onEvent: (subscription: number, ...values: readonly unknown[]) => void,
    onStream: (token: number, signal: number, error: Error | null) => void,
    onAuthenticate: (
      token: number,
      question: QuestionBox,
      requests: readonly (readonly [number, string, string | null, string | null])[],
    ) => void,
  ): void;
  /** Null, or why libvirt cannot be loaded. */
  load(): string | null;
  version(): number;
  lastCallId(): number;
  cancel(callId: number): void;
  dispose(box: Box): void;
  retain(): void;
  release(): void;
  open(
    uri: string,
    flags: number,
    keepAliveIntervalSeconds: number,
    keepAliveCount: number,
    maxConcurrentCalls: number,
    closeToken: number,
    authenticationToken: number,
    credentialTypes: readonly number[],
    authenticationTimeoutMs: number,
  ): Promise<RawHandle>;
  /** Null refuses; so does anything that is not one text or null for each request. */
  answer(question: QuestionBox, answers: readonly (string | null)[] | null): boolean;
  openAdmin(uri: string, flags: number, closeToken: number): Promise<RawHandle>;
  close(box: Box): Promise<number>;
  abandon(box: Box): number;
  streamTake(box: StreamBox): Uint8Array | bigint | null | undefined;
  streamWrite(box: StreamBox, bytes: Uint8Array): boolean;
  streamWriteHole(box: StreamBox, length: bigint): boolean;
  streamFinish(box: StreamBox): void;
  streamAbort(box: StreamBox): void;
  eventRegister(
    box: Box,
    family: number,
    eventId: number,
    object: Box | undefined,
    subscription: number,
    monitorEvent: string | null,
    monitorFlags: number,
  ): Promise<RegistrationBox>;
  eventDeregister(box: Box, registration: RegistrationBox): Promise<void>;
}
