import type { HostState } from '@guesthouse/contract/host';
import type { HostId } from '@guesthouse/contract/ids';
import type { Logger } from 'pino';
import { ProblemError } from '../http/problem-error.ts';
import type { Mirror } from '../inventory/mirror.ts';
import type { HostAccess } from '../libvirt/host-access.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import type { HostDefinition } from './host-definition.ts';
import { isRemovable } from './host-facts-mapper.ts';
import { HostRuntime } from './host-runtime.ts';

/** Every host of this server, each on its own: what one does or fails to do is nothing to the others. */
export class HostService implements HostAccess {
  readonly #mirror: Mirror;
  readonly #log: Logger;
  readonly #hosts = new Map<HostId, HostRuntime>();

  constructor(mirror: Mirror, log: Logger) {
    this.#mirror = mirror;
    this.#log = log;
  }

  add(definition: HostDefinition): void {
    const host = new HostRuntime(definition, this.#mirror, this.#log);
    this.#hosts.set(definition.hostId, host);
    host.start();
  }

  definitions(): HostDefinition[] {
    return Array.from(this.#hosts.values(), ({ definition }) => definition);
  }

  /** @throws ProblemError `host_not_found` */
  definition(hostId: HostId): HostDefinition {
    return this.#host(hostId).definition;
  }

  /**
   * Changes a host in place. At another address it is another host: what was known of it goes, with
   * every console and sampler, and it is connected to as if it had just been added.
   * @throws ProblemError `host_not_found`
   */
  redefine(definition: HostDefinition): void {
    const host = this.#host(definition.hostId);
    const { uri, readOnly } = host.definition;
    if (definition.uri === uri && definition.readOnly === readOnly) host.redefine(definition);
    else {
      void this.remove(definition.hostId);
      this.add(definition);
    }
  }

  link(hostId: HostId): HostLink {
    return this.#host(hostId).connection.link;
  }

  openLink(hostId: HostId): Promise<HostLink> {
    return this.#host(hostId).connection.openLink();
  }

  /** @throws ProblemError `host_not_found` */
  reconnect(hostId: HostId): void {
    this.#host(hostId).connection.connect();
  }

  /** @throws ProblemError `host_not_found`, `host_not_removable` */
  assertRemovable(hostId: HostId): void {
    if (isRemovable(this.#host(hostId).definition)) return;
    throw new ProblemError('host_not_removable', 'This host was given on the command line.', {
      hint: 'Start the server without its --connect.',
    });
  }

  /** The pages lose it at once; its connection ends on its own time. */
  async remove(hostId: HostId): Promise<void> {
    const host = this.#host(hostId);
    this.#hosts.delete(hostId);
    this.#mirror.removeHost(hostId);
    await host.stop();
  }

  settled(): boolean {
    return [...this.#hosts.values()].every((host) => host.settled);
  }

  countByState(): Record<HostState, number> {
    const counts = { connecting: 0, connected: 0, unreachable: 0 };
    for (const host of this.#hosts.values()) counts[host.connection.status.state] += 1;
    return counts;
  }

  async stop(): Promise<void> {
    await Promise.allSettled(Array.from(this.#hosts.values(), (host) => host.stop()));
  }

  #host(hostId: HostId): HostRuntime {
    const host = this.#hosts.get(hostId);
    if (host) return host;
    throw new ProblemError('host_not_found', `There is no host “${hostId}” here.`);
  }
}
