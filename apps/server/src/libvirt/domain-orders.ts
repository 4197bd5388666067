import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { Domain } from '@guesthouse/libvirt';
import { actionTimeoutMs } from './time-limits.ts';

type Order = (domain: Domain, options: { readonly timeoutMs: number }) => Promise<unknown>;

/** libvirt's own defaults throughout: what `virsh` does without options. */
const orders: Record<DomainAction, Order> = {
  start: (domain, options) => domain.createWithFlags(0, options),
  shutdown: (domain, options) => domain.shutdownFlags(0, options),
  reboot: (domain, options) => domain.reboot(0, options),
  'force-off': (domain, options) => domain.destroyFlags(0, options),
  pause: (domain, options) => domain.suspend(options),
  resume: (domain, options) => domain.resume(options),
};

/** Resolves when libvirt has taken the order; the new state arrives as an event. */
export async function orderDomain(domain: Domain, action: DomainAction): Promise<void> {
  await orders[action](domain, { timeoutMs: actionTimeoutMs[action] });
}
