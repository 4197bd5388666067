import type { EventSubscription } from '@guesthouse/libvirt';
import { isUnsupported } from '../translate-error.ts';

/**
 * Waits for registrations of one kind's events; drivers may lack some.
 * @returns whether the first one, the lifecycle, is there
 */
export async function registeredEvents(
  ...registrations: readonly Promise<EventSubscription>[]
): Promise<boolean> {
  const [lifecycle] = await Promise.all(registrations.map(isRegistered));
  return lifecycle ?? false;
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
