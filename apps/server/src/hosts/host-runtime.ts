import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { HostSync } from '../inventory/host-sync.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { HostConnection } from '../libvirt/host-connection.ts';
import { unknownIdentity, type HostIdentity } from '../libvirt/host-identity.ts';
import type { HostLink } from '../libvirt/host-link.ts';
import type { HostStatus } from '../libvirt/host-status-reducer.ts';
import type { HostDefinition } from './host-definition.ts';
import { hostFacts } from './host-facts-mapper.ts';

/** One host at work: its connection, and the sync that lives as long as a connection does. */
export class HostRuntime {
  readonly connection: HostConnection;
  readonly #mirror: Mirror;
  readonly #log: Logger;
  #definition: HostDefinition;
  #identity: HostIdentity = unknownIdentity;
  #sync: HostSync | null = null;
  #settled = false;
  #loggedProblem: string | null = null;

  constructor(definition: HostDefinition, mirror: Mirror, log: Logger) {
    this.#definition = definition;
    this.#mirror = mirror;
    this.#log = log.child({ hostId: definition.hostId });
    this.connection = new HostConnection(definition, {
      statusChanged: (status) => this.#statusChanged(status),
      connected: (link, identity) => void this.#connected(link, identity),
      lost: () => this.#lost(),
    });
  }

  get definition(): HostDefinition {
    return this.#definition;
  }

  /** The same host by another label or with other credentials; with these it is connected to anew. */
  redefine(definition: HostDefinition): void {
    const { credentials } = this.#definition;
    this.#definition = definition;
    this.#show(this.connection.status);
    if (!isDeepStrictEqual(credentials, definition.credentials))
      void this.connection.renew(definition);
  }

  /** Whether the host has been read once, or its first attempt has failed. */
  get settled(): boolean {
    return this.#settled;
  }

  start(): void {
    this.#show(this.connection.status);
    this.connection.connect();
  }

  async stop(): Promise<void> {
    await this.connection.stop();
  }

  #statusChanged(status: HostStatus): void {
    if (status.state === 'unreachable') {
      this.#settled = true;
      this.#logProblem(status);
    }
    this.#show(status);
  }

  /** Once for each reason: a host that is gone for a night does not fill the log. */
  #logProblem({ problem, failures, nextAttemptAtMs }: HostStatus): void {
    const isTrying = nextAttemptAtMs === null && problem?.prompts.length === 0;
    if (isTrying || problem?.message === this.#loggedProblem) return;
    this.#loggedProblem = problem?.message ?? null;
    this.#log.warn({ problem, failures }, 'host unreachable');
  }

  async #connected(link: HostLink, identity: HostIdentity): Promise<void> {
    this.#identity = identity;
    this.#loggedProblem = null;
    this.#show(this.connection.status);
    const sync = new HostSync(this.#definition.hostId, link, this.#mirror, this.#log);
    this.#sync = sync;
    const beganMs = performance.now();
    try {
      await sync.start();
      if (this.#sync !== sync) return;
      const tookMs = Math.round(performance.now() - beganMs);
      this.#log.info({ tookMs }, 'host connected and read');
      void this.#readCpuModel(link);
    } catch (error) {
      // Without its list the host would look empty: the connection is given up and tried again.
      this.#log.error({ err: error }, 'host could not be read');
      this.connection.giveUp(link, error);
    }
    this.#settled = true;
  }

  async #readCpuModel(link: HostLink): Promise<void> {
    try {
      const cpuModel = await link.cpuModel();
      if (cpuModel === null) return;
      this.#identity = { ...this.#identity, cpuModel };
      if (this.#sync) this.#show(this.connection.status);
    } catch (error) {
      this.#log.debug({ err: error }, 'host has no capabilities');
    }
  }

  #lost(): void {
    this.#sync?.stop();
    this.#sync = null;
  }

  #show(status: HostStatus): void {
    this.#mirror.putHost(hostFacts(this.#definition, status, this.#identity));
  }
}
