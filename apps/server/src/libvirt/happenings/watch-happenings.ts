import { domainUuidSchema, type DomainUuid } from '@guesthouse/contract/ids';
import {
  ConnectDomainEventAgentLifecycleState,
  ConnectDomainEventBlockJobStatus,
  DomainEventID,
  DomainEventIOErrorAction,
  DomainEventWatchdogAction,
  type Connection,
  type DomainEvent,
} from '@guesthouse/libvirt';
import { isUnsupported } from '../translate-error.ts';
import { lifecycleHappening, type Happening } from './happening.ts';

export interface DomainHappening {
  readonly uuid: DomainUuid;
  /** As of the event: the domain may be gone by now. */
  readonly name: string;
  readonly happening: Happening;
}

type Readers = { readonly [Id in DomainEventID]?: (event: DomainEvent<Id>) => Happening | null };

/** libvirt's name of a number, for words; the number itself where it is newer than the list. */
function nameOf(names: Readonly<Record<string, number>>, value: number): string {
  const found = Object.entries(names).find(([, number]) => number === value);
  return found ? found[0].toLowerCase() : String(value);
}

/** What people may want to look up later. Counters, clocks and balloons change all the time. */
const readers: Readers = {
  [DomainEventID.LIFECYCLE]: ({ event, detail }) => lifecycleHappening(event, detail),
  [DomainEventID.REBOOT]: () => ({ kind: 'reboot' }),
  [DomainEventID.WATCHDOG]: ({ action }) => ({
    kind: 'watchdog',
    action: nameOf(DomainEventWatchdogAction, action),
  }),
  [DomainEventID.IO_ERROR_REASON]: ({ sourcePath, action, reason }) => ({
    kind: 'io-error',
    path: sourcePath,
    action: nameOf(DomainEventIOErrorAction, action),
    reason,
  }),
  [DomainEventID.BLOCK_THRESHOLD]: ({ device, excess }) => ({
    kind: 'block-threshold',
    device,
    excess: Number(excess),
  }),
  [DomainEventID.DEVICE_ADDED]: ({ deviceAlias }) => ({ kind: 'device-added', alias: deviceAlias }),
  [DomainEventID.DEVICE_REMOVED]: ({ deviceAlias }) => ({
    kind: 'device-removed',
    alias: deviceAlias,
  }),
  [DomainEventID.DEVICE_REMOVAL_FAILED]: ({ deviceAlias }) => ({
    kind: 'device-removal-failed',
    alias: deviceAlias,
  }),
  [DomainEventID.DISK_CHANGE]: ({ deviceAlias, newSourcePath }) => ({
    kind: 'medium',
    alias: deviceAlias,
    path: newSourcePath,
  }),
  [DomainEventID.AGENT_LIFECYCLE]: ({ state }) => ({
    kind: 'agent',
    connected: state === ConnectDomainEventAgentLifecycleState.CONNECTED,
  }),
  [DomainEventID.BLOCK_JOB_2]: ({ disk, status }) => ({
    kind: 'block-job',
    disk,
    status: nameOf(ConnectDomainEventBlockJobStatus, status),
  }),
  [DomainEventID.MEMORY_FAILURE]: () => ({ kind: 'memory-failure' }),
  [DomainEventID.CONTROL_ERROR]: () => ({ kind: 'control-error' }),
};

/** Tells what happens to every domain of the connection, until it ends; drivers may lack some events. */
export async function watchHappenings(
  connection: Connection,
  listener: (happening: DomainHappening) => void,
): Promise<void> {
  const ids = Object.keys(readers).map((id) => Number(id) as DomainEventID);
  await Promise.all(ids.map((id) => watchOne(connection, id, listener)));
}

async function watchOne(
  connection: Connection,
  id: DomainEventID,
  listener: (happening: DomainHappening) => void,
): Promise<void> {
  // The table pairs each id with a reader of its events.
  const read = readers[id] as (event: DomainEvent) => Happening | null;
  try {
    await connection.domainEventRegisterAny(id, (event) => {
      const { uuid, name } = event.domain;
      const happening = read(event);
      event.domain.dispose();
      if (happening) listener({ uuid: domainUuidSchema.parse(uuid), name, happening });
    });
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  }
}
