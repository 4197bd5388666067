import type { Domain } from '../domain.ts';
import { DomainEventID } from '../generated/enums.ts';
import type {
  ConnectDomainEventAgentLifecycleReason,
  ConnectDomainEventAgentLifecycleState,
  ConnectDomainEventBlockJobStatus,
  ConnectDomainEventDiskChangeReason,
  DomainBlockJobType,
  DomainEventGraphicsAddressType,
  DomainEventGraphicsPhase,
  DomainEventIOErrorAction,
  DomainEventTrayChangeReason,
  DomainEventType,
  DomainEventWatchdogAction,
  DomainMemoryFailureActionType,
  DomainMemoryFailureRecipientType,
  DomainMetadataType,
} from '../generated/enums.ts';
import type { TypedParameters } from '../typed-parameters.ts';

export interface GraphicsAddress {
  readonly family: DomainEventGraphicsAddressType;
  readonly node: string | null;
  readonly service: string | null;
}

export interface GraphicsIdentity {
  readonly type: string | null;
  readonly name: string | null;
}

interface DiskJob {
  readonly disk: string;
  readonly type: DomainBlockJobType;
  readonly status: ConnectDomainEventBlockJobStatus;
}

interface Device {
  readonly deviceAlias: string;
}

/** What each kind of domain event carries besides its domain. */
export interface DomainEventValues {
  /** `detail` is one of the `DomainEvent…DetailType` of the event. */
  [DomainEventID.LIFECYCLE]: { readonly event: DomainEventType; readonly detail: number };
  [DomainEventID.REBOOT]: object;
  /** Seconds. */
  [DomainEventID.RTC_CHANGE]: { readonly utcOffset: bigint };
  [DomainEventID.WATCHDOG]: { readonly action: DomainEventWatchdogAction };
  [DomainEventID.IO_ERROR]: {
    readonly sourcePath: string;
    readonly deviceAlias: string;
    readonly action: DomainEventIOErrorAction;
  };
  [DomainEventID.GRAPHICS]: {
    readonly phase: DomainEventGraphicsPhase;
    readonly local: GraphicsAddress;
    readonly remote: GraphicsAddress;
    readonly authScheme: string | null;
    readonly subject: readonly GraphicsIdentity[];
  };
  [DomainEventID.IO_ERROR_REASON]: {
    readonly sourcePath: string;
    readonly deviceAlias: string;
    readonly action: DomainEventIOErrorAction;
    readonly reason: string;
  };
  [DomainEventID.CONTROL_ERROR]: object;
  /** `disk` is the path of its source. */
  [DomainEventID.BLOCK_JOB]: DiskJob;
  [DomainEventID.DISK_CHANGE]: {
    readonly oldSourcePath: string | null;
    readonly newSourcePath: string | null;
    readonly deviceAlias: string;
    readonly reason: ConnectDomainEventDiskChangeReason;
  };
  [DomainEventID.TRAY_CHANGE]: Device & { readonly reason: DomainEventTrayChangeReason };
  [DomainEventID.PMWAKEUP]: { readonly reason: number };
  [DomainEventID.PMSUSPEND]: { readonly reason: number };
  /** KiB. */
  [DomainEventID.BALLOON_CHANGE]: { readonly actual: bigint };
  [DomainEventID.PMSUSPEND_DISK]: { readonly reason: number };
  [DomainEventID.DEVICE_REMOVED]: Device;
  /** `disk` is its target, such as `vda`. */
  [DomainEventID.BLOCK_JOB_2]: DiskJob;
  [DomainEventID.TUNABLE]: { readonly parameters: TypedParameters };
  [DomainEventID.AGENT_LIFECYCLE]: {
    readonly state: ConnectDomainEventAgentLifecycleState;
    readonly reason: ConnectDomainEventAgentLifecycleReason;
  };
  [DomainEventID.DEVICE_ADDED]: Device;
  [DomainEventID.MIGRATION_ITERATION]: { readonly iteration: number };
  [DomainEventID.JOB_COMPLETED]: { readonly parameters: TypedParameters };
  [DomainEventID.DEVICE_REMOVAL_FAILED]: Device;
  [DomainEventID.METADATA_CHANGE]: {
    readonly type: DomainMetadataType;
    readonly namespaceUri: string | null;
  };
  /** Bytes; `excess` is by how much the threshold was passed. */
  [DomainEventID.BLOCK_THRESHOLD]: {
    readonly device: string;
    readonly path: string | null;
    readonly threshold: bigint;
    readonly excess: bigint;
  };
  /** `flags` are bits of `DomainMemoryFailureFlags`. */
  [DomainEventID.MEMORY_FAILURE]: {
    readonly recipient: DomainMemoryFailureRecipientType;
    readonly action: DomainMemoryFailureActionType;
    readonly flags: number;
  };
  /** KiB. */
  [DomainEventID.MEMORY_DEVICE_SIZE_CHANGE]: {
    readonly deviceAlias: string;
    readonly size: bigint;
  };
}

export type DomainEvent<Id extends DomainEventID = DomainEventID> = {
  readonly eventId: Id;
  readonly domain: Domain;
} & DomainEventValues[Id];

/** The names of the values that the addon reports, in order. */
export const domainEventFields: Readonly<Record<DomainEventID, readonly string[]>> = {
  [DomainEventID.LIFECYCLE]: ['event', 'detail'],
  [DomainEventID.REBOOT]: [],
  [DomainEventID.RTC_CHANGE]: ['utcOffset'],
  [DomainEventID.WATCHDOG]: ['action'],
  [DomainEventID.IO_ERROR]: ['sourcePath', 'deviceAlias', 'action'],
  [DomainEventID.GRAPHICS]: ['phase', 'local', 'remote', 'authScheme', 'subject'],
  [DomainEventID.IO_ERROR_REASON]: ['sourcePath', 'deviceAlias', 'action', 'reason'],
  [DomainEventID.CONTROL_ERROR]: [],
  [DomainEventID.BLOCK_JOB]: ['disk', 'type', 'status'],
  [DomainEventID.DISK_CHANGE]: ['oldSourcePath', 'newSourcePath', 'deviceAlias', 'reason'],
  [DomainEventID.TRAY_CHANGE]: ['deviceAlias', 'reason'],
  [DomainEventID.PMWAKEUP]: ['reason'],
  [DomainEventID.PMSUSPEND]: ['reason'],
  [DomainEventID.BALLOON_CHANGE]: ['actual'],
  [DomainEventID.PMSUSPEND_DISK]: ['reason'],
  [DomainEventID.DEVICE_REMOVED]: ['deviceAlias'],
  [DomainEventID.BLOCK_JOB_2]: ['disk', 'type', 'status'],
  [DomainEventID.TUNABLE]: ['parameters'],
  [DomainEventID.AGENT_LIFECYCLE]: ['state', 'reason'],
  [DomainEventID.DEVICE_ADDED]: ['deviceAlias'],
  [DomainEventID.MIGRATION_ITERATION]: ['iteration'],
  [DomainEventID.JOB_COMPLETED]: ['parameters'],
  [DomainEventID.DEVICE_REMOVAL_FAILED]: ['deviceAlias'],
  [DomainEventID.METADATA_CHANGE]: ['type', 'namespaceUri'],
  [DomainEventID.BLOCK_THRESHOLD]: ['device', 'path', 'threshold', 'excess'],
  [DomainEventID.MEMORY_FAILURE]: ['recipient', 'action', 'flags'],
  [DomainEventID.MEMORY_DEVICE_SIZE_CHANGE]: ['deviceAlias', 'size'],
};
