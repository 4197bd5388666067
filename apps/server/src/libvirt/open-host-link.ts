import { open } from '@guesthouse/libvirt';
import { HostLink } from './host-link.ts';
import { keepAlive, timeLimits } from './time-limits.ts';

/**
 * Opens one connection. Rejects with the binding's own errors, which say more about a failed
 * connection than a problem could.
 * @param signal gives the attempt up
 */
export async function openHostLink(uri: string, signal?: AbortSignal): Promise<HostLink> {
  const connection = await open(uri, {
    timeoutMs: timeLimits.connectMs,
    keepAlive,
    ...(signal ? { signal } : {}),
  });
  return new HostLink(connection, async () => {
    const left = await connection.close({ deadlineMs: timeLimits.closeMs });
    return left === 0;
  });
}
