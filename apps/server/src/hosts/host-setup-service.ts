import type {
  HostChangeRequest,
  HostSetup,
  HostTest,
  HostTestResult,
  NewHost,
} from '@guesthouse/contract/host-setup';
import type { HostId } from '@guesthouse/contract/ids';
import { ProblemError } from '../http/problem-error.ts';
import { CallGate } from '../libvirt/call-gate.ts';
import type { HostSettings } from '../store/host-settings-store.ts';
import type { HostDefinition } from './host-definition.ts';
import { hostLimits } from './host-limits.ts';
import { probeHost } from './host-probe.ts';
import type { HostService } from './host-service.ts';
import {
  changedHost,
  freeHostId,
  hostSetup,
  keptOf,
  requireEditable,
  requireHarmlessUri,
  requireNewUri,
} from './host-setup-rules.ts';

export interface HostSetupDeps {
  readonly hosts: HostService;
  readonly settings: Pick<HostSettings, 'keep'>;
  /** Whether a person may add a URI that runs programs or reads files on this server (docs/adr/0011). */
  readonly trustUris: boolean;
}

/** What people do to the list of hosts; the connections follow. */
export class HostSetupService {
  readonly #deps: HostSetupDeps;
  /** Changes follow one another: what one has checked, the next one must not undo while it is written. */
  readonly #changes = new CallGate(1);
  #tests = 0;

  constructor(deps: HostSetupDeps) {
    this.#deps = deps;
  }

  /** @throws ProblemError `host_exists`, `host_uri_forbidden`, `conflict` */
  add(host: NewHost): Promise<HostSetup> {
    return this.#changes.run(() => this.#add(host));
  }

  async #add(host: NewHost): Promise<HostSetup> {
    const { hosts, settings } = this.#deps;
    this.#requireAllowed(host.uri);
    const present = hosts.definitions();
    requireNewUri(host.uri, present);
    if (present.length >= hostLimits.hosts)
      throw new ProblemError('conflict', `There are ${hostLimits.hosts} hosts: remove one first.`);
    const hostId = freeHostId(host.uri, (id) => present.some((one) => one.hostId === id));
    const definition: HostDefinition = { ...host, hostId, origin: 'added' };
    await settings.keep(keptOf(definition));
    hosts.add(definition);
    return hostSetup(definition);
  }

  /** @throws ProblemError `host_not_found` */
  setup(hostId: HostId): HostSetup {
    return hostSetup(this.#deps.hosts.definition(hostId));
  }

  /** @throws ProblemError `host_not_found`, `host_not_editable`, `host_exists`, `host_uri_forbidden` */
  update(hostId: HostId, change: HostChangeRequest): Promise<HostSetup> {
    return this.#changes.run(() => this.#update(hostId, change));
  }

  async #update(hostId: HostId, change: HostChangeRequest): Promise<HostSetup> {
    const { hosts, settings } = this.#deps;
    const before = hosts.definition(hostId);
    const after = changedHost(before, change);
    if (after.uri !== before.uri || after.readOnly !== before.readOnly) requireEditable(before);
    if (after.uri !== before.uri) {
      this.#requireAllowed(after.uri);
      requireNewUri(after.uri, hosts.definitions(), hostId);
    }
    await settings.keep(keptOf(after));
    hosts.redefine(after);
    return hostSetup(after);
  }

  /** @throws ProblemError `host_uri_forbidden`, `too_many_requests` */
  async test(test: HostTest, signal: AbortSignal): Promise<HostTestResult> {
    const credentials = test.credentials ?? this.#keptCredentials(test);
    if (test.hostId === undefined || !this.#isPresent(test)) this.#requireAllowed(test.uri);
    if (this.#tests >= hostLimits.tests)
      throw new ProblemError(
        'too_many_requests',
        'Other connections are being tested; wait for them.',
      );
    this.#tests += 1;
    try {
      return await probeHost({ uri: test.uri, readOnly: test.readOnly, credentials }, signal);
    } finally {
      this.#tests -= 1;
    }
  }

  #keptCredentials(test: HostTest): HostDefinition['credentials'] {
    return this.#isPresent(test)?.credentials ?? null;
  }

  /** The host that is tested, if it is one that is connected to by this very URI. */
  #isPresent({ hostId, uri }: HostTest): HostDefinition | undefined {
    return this.#deps.hosts
      .definitions()
      .find((host) => host.hostId === hostId && host.uri === uri);
  }

  #requireAllowed(uri: string): void {
    if (!this.#deps.trustUris) requireHarmlessUri(uri);
  }
}
