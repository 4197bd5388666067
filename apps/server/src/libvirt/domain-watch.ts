import { domainUuidSchema, type DomainUuid } from '@guesthouse/contract/ids';
import {
  DomainEventID,
  type Connection,
  type Domain,
  type EventSubscription,
} from '@guesthouse/libvirt';
import { isUnsupported } from './translate-error.ts';

/**
 * Every event after which a domain's row or definition may be another. What they say is not used: the
 * domain is read again, so that order and loss of events do not matter.
 */
const watchedEvents = [
  DomainEventID.LIFECYCLE,
  DomainEventID.REBOOT,
  DomainEventID.IO_ERROR,
  DomainEventID.DISK_CHANGE,
  DomainEventID.TRAY_CHANGE,
  DomainEventID.PMWAKEUP,
  DomainEventID.PMSUSPEND,
  DomainEventID.PMSUSPEND_DISK,
  DomainEventID.BALLOON_CHANGE,
  DomainEventID.DEVICE_ADDED,
  DomainEventID.DEVICE_REMOVED,
  DomainEventID.TUNABLE,
  DomainEventID.AGENT_LIFECYCLE,
  DomainEventID.JOB_COMPLETED,
  DomainEventID.METADATA_CHANGE,
] as const;

/**
 * Calls `onDomain` for every event of every domain of the connection; drivers may lack some.
 * @returns false for a driver that does not even tell of starts and stops, such as ESX
 */
export async function watchDomains(
  connection: Connection,
  onDomain: (uuid: DomainUuid) => void,
): Promise<boolean> {
  const listener = ({ domain }: { readonly domain: Domain }) => {
    onDomain(domainUuidSchema.parse(domain.uuid));
    domain.dispose();
  };
  const registered = await Promise.all(
    watchedEvents.map((eventId) =>
      isRegistered(connection.domainEventRegisterAny(eventId, listener)),
    ),
  );
  return registered[watchedEvents.indexOf(DomainEventID.LIFECYCLE)] ?? false;
}

async function isRegistered(registration: Promise<EventSubscription>): Promise<boolean> {
  try {
    await registration;
    return true;
  } catch (error) {
    if (isUnsupported(error)) return false;
    throw error;
  }
}
