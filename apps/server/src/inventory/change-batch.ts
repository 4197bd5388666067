import type { DomainSummary } from '@guesthouse/contract/domain';
import type { HostSummary } from '@guesthouse/contract/host';
import { domainKey } from '@guesthouse/contract/domain-key';
import type { DomainRef, HostId } from '@guesthouse/contract/ids';
import type { DomainChange, HostChange, Position } from '@guesthouse/contract/inventory';
import type { MirrorChange } from './mirror.ts';

/** What has changed since the last step was sent: of each entity, only where it came to. */
export class ChangeBatch {
  readonly #hosts = new Map<HostId, HostSummary | null>();
  readonly #domains = new Map<string, { ref: DomainRef; summary: DomainSummary | null }>();

  add(change: MirrorChange): void {
    if (change.kind === 'host') {
      this.#hosts.set(change.hostId, change.host);
    } else {
      const { ref, entry } = change;
      this.#domains.set(domainKey(ref), { ref, summary: entry?.summary ?? null });
    }
  }

  /** The step for the hosts, if there is one; taken once. */
  takeHosts(position: Position): HostChange | null {
    if (this.#hosts.size === 0) return null;
    const step: HostChange = { ...position, changed: [], removed: [] };
    for (const [hostId, host] of this.#hosts) {
      if (host) step.changed.push(host);
      else step.removed.push(hostId);
    }
    this.#hosts.clear();
    return step;
  }

  takeDomains(position: Position): DomainChange | null {
    if (this.#domains.size === 0) return null;
    const step: DomainChange = { ...position, changed: [], removed: [] };
    for (const { ref, summary } of this.#domains.values()) {
      if (summary) step.changed.push(summary);
      else step.removed.push(ref);
    }
    this.#domains.clear();
    return step;
  }
}
