import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { liveEndpoints } from '@guesthouse/contract/endpoints/all-endpoints';
import type { HostState } from '@guesthouse/contract/host';
import type { HostId } from '@guesthouse/contract/ids';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { addressSocketHandlers } from './addresses/address-handlers.ts';
import { AddressService } from './addresses/address-service.ts';
import { capabilitiesHandlers } from './capabilities/capabilities-handlers.ts';
import { activityHttpHandlers, activitySocketHandlers } from './activity/activity-handlers.ts';
import { ActivityLog } from './activity/activity-log.ts';
import { createAudit } from './activity/audit.ts';
import { noteHappenings } from './activity/note-happenings.ts';
import { taskActivity } from './activity/task-words-mapper.ts';
import { consoleHandlers } from './consoles/console-handlers.ts';
import { ConsoleService } from './consoles/console-service.ts';
import { daemonLoggingHandlers } from './daemon-logging/daemon-logging-handlers.ts';
import { definitionHandlers } from './domains/definition-handlers.ts';
import { domainHandlers } from './domains/domain-handlers.ts';
import { domainMetadataHandlers } from './domains/domain-metadata-handlers.ts';
import { domainOrderHandlers } from './domains/domain-order-handlers.ts';
import { DomainOrderService } from './domains/domain-order-service.ts';
import { RestoreService } from './domains/restore-service.ts';
import { prepareDemoHost } from './hosts/demo-host.ts';
import { discoverHosts, machinePlaces } from './hosts/discover-hosts.ts';
import { hostHandlers, hostSetupHandlers } from './hosts/host-handlers.ts';
import { demoHostId } from './hosts/host-id-rules.ts';
import { hostList } from './hosts/host-list-rules.ts';
import { HostService } from './hosts/host-service.ts';
import { HostSetupService } from './hosts/host-setup-service.ts';
import type { Audit } from './http/audit.ts';
import type { EndpointHandlers } from './http/endpoint-handler.ts';
import { ChangeSender } from './inventory/change-sender.ts';
import { inventoryHttpHandlers, inventorySocketHandlers } from './inventory/inventory-handlers.ts';
import { Mirror } from './inventory/mirror.ts';
import { nodeDeviceHandlers } from './node-devices/node-device-handlers.ts';
import { nodeStatsHttpHandlers, nodeStatsSocketHandlers } from './stats/node-stats-handlers.ts';
import { NodeStatsService } from './stats/node-stats-service.ts';
import {
  resourceHttpHandlers,
  resourceSocketHandlers,
} from './inventory/resources/resource-handlers.ts';
import { ResourceSender } from './inventory/resources/resource-sender.ts';
import { networkHandlers } from './networks/network-handlers.ts';
import { screenshotHandlers } from './screenshots/screenshot-handlers.ts';
import { ScreenshotService } from './screenshots/screenshot-service.ts';
import { figureSocketHandlers } from './stats/figure-handlers.ts';
import { FigureService } from './stats/figure-service.ts';
import { statsHttpHandlers, statsSocketHandlers } from './stats/stats-handlers.ts';
import { StatsService } from './stats/stats-service.ts';
import { storagePoolHandlers } from './storage/storage-pool-handlers.ts';
import type { HostSettings } from './store/host-settings-store.ts';
import type { ClientEventHandlers, RoomBroadcaster } from './socket/client-event-handler.ts';
import type { DatabaseSchema } from './store/database-schema.ts';
import { taskHttpHandlers, taskSocketHandlers } from './tasks/task-handlers.ts';
import { TaskService } from './tasks/task-service.ts';
import { topologyHandlers } from './topology/topology-handlers.ts';

export interface LiveConfig {
  /** libvirt URIs to connect to beside those found on this machine. */
  readonly connect: readonly string[];
  /** Whether to look for `qemu:///system` and `qemu:///session`. */
  readonly discover: boolean;
  readonly demo: boolean;
  /** Whether people may add hosts whose URI runs a program or reads a file here. */
  readonly trustHostUris: boolean;
  /** Exists and is writable; the demo host's description is written here. */
  readonly dataDir: string;
}

export interface LiveDeps {
  readonly broadcaster: RoomBroadcaster;
  readonly log: Logger;
  readonly db: Kysely<DatabaseSchema>;
  readonly config: LiveConfig;
  readonly hostSettings: HostSettings;
}

/** Gauges of this moment, for `/metrics`. */
export interface LiveMetrics {
  readonly hostsByState: Readonly<Record<HostState, number>>;
  readonly domains: number;
  readonly watchedDomains: number;
  readonly consoleSessions: number;
  readonly consoleViewers: number;
  readonly activeTasks: number;
}

/** All that concerns libvirt: connections, the mirror, samples and consoles. */
export interface Live {
  /** `getInventory` returns the same object until the revision changes: cache its text by it. */
  readonly httpHandlers: EndpointHandlers<typeof liveEndpoints>;
  readonly socketHandlers: ClientEventHandlers;
  /** Writes down what a request changes. */
  readonly audit: Audit;
  /** Finds the hosts and begins to connect; does not wait for any of them. */
  start(): Promise<void>;
  /** Whether every host has been read once, or has failed its first attempt. */
  ready(): boolean;
  /** Closes consoles, samplers and connections; never takes much longer than the deadline. */
  stop(deadlineMs: number): Promise<void>;
  metrics(): LiveMetrics;
}

/** A host that has not answered its first attempt after this long does not keep the server from being ready. */
const readyAfterMs = 3_000;

export function createLive({ broadcaster, log, db, config, hostSettings }: LiveDeps): Live {
  const mirror = new Mirror(randomUUID());
  const changes = new ChangeSender(mirror, broadcaster);
  const resourceChanges = new ResourceSender(mirror.resources, broadcaster);
  const hosts = new HostService(mirror, log);
  const setup = new HostSetupService({
    hosts,
    settings: hostSettings,
    trustUris: config.trustHostUris,
  });
  const stats = new StatsService({ hosts, mirror, broadcaster, log });
  const figures = new FigureService({ hosts, mirror, log });
  const screenshots = new ScreenshotService(hosts);
  const addresses = new AddressService({ hosts, mirror, log });
  const activity = new ActivityLog({ db, broadcaster, log });
  noteHappenings(mirror, activity);
  const tasks = new TaskService({
    db,
    broadcaster,
    log,
    onEnd: (task) => activity.add(taskActivity(task, Date.now())),
  });
  const nodeStats = new NodeStatsService({ hosts, mirror, broadcaster, log });
  const consoles = new ConsoleService({ hosts, mirror, log });
  let startedAtMs: number | null = null;

  return {
    httpHandlers: {
      ...inventoryHttpHandlers(mirror),
      ...hostHandlers(hosts, (hostId) => hostSettings.remove(hostId)),
      ...hostSetupHandlers(setup),
      ...domainHandlers(mirror),
      ...domainMetadataHandlers(mirror, hosts),
      ...screenshotHandlers(screenshots, mirror),
      ...domainOrderHandlers(new DomainOrderService({ mirror, hosts, tasks })),
      ...definitionHandlers(mirror, hosts, new RestoreService(hosts, tasks)),
      ...statsHttpHandlers(stats, mirror),
      ...taskHttpHandlers(tasks),
      ...activityHttpHandlers(activity),
      ...nodeStatsHttpHandlers(nodeStats, mirror),
      ...topologyHandlers(hosts, mirror),
      ...capabilitiesHandlers(hosts),
      ...nodeDeviceHandlers(mirror, hosts),
      ...daemonLoggingHandlers((hostId) => hosts.definition(hostId)),
      ...resourceHttpHandlers(mirror),
      ...storagePoolHandlers(mirror, hosts),
      ...networkHandlers(mirror, hosts),
    },
    socketHandlers: {
      ...inventorySocketHandlers(mirror),
      ...statsSocketHandlers(stats, mirror),
      ...nodeStatsSocketHandlers(nodeStats, mirror),
      ...figureSocketHandlers(figures),
      ...addressSocketHandlers(addresses),
      ...consoleHandlers(consoles, mirror),
      ...taskSocketHandlers(),
      ...resourceSocketHandlers(mirror),
      ...activitySocketHandlers(),
    },
    audit: createAudit({ mirror, activity, db }),
    start: async () => {
      await tasks.recover();
      const isRemoved = (hostId: HostId) => hostSettings.isRemoved(hostId);
      const withDemo = config.demo && !isRemoved(demoHostId);
      const definitions = hostList({
        configuredUris: config.connect,
        discovered: config.discover
          ? await discoverHosts(machinePlaces(process.env['PATH'] ?? ''))
          : [],
        demo: withDemo ? await prepareDemoHost(config.dataDir) : null,
        isRemoved,
        kept: hostSettings.kept(),
      });
      for (const definition of definitions) hosts.add(definition);
      startedAtMs = performance.now();
    },
    ready: () =>
      startedAtMs !== null && (hosts.settled() || performance.now() - startedAtMs > readyAfterMs),
    stop: async (deadlineMs) => {
      const closing = (async () => {
        addresses.stop();
        await Promise.all([
          figures.stop(),
          tasks.stop(),
          consoles.stop(),
          stats.stop(),
          nodeStats.stop(),
        ]);
        await hosts.stop();
        changes.stop();
        resourceChanges.stop();
        await activity.stop();
      })();
      await Promise.race([closing, pause(deadlineMs, undefined, { ref: false })]);
    },
    metrics: () => ({
      hostsByState: hosts.countByState(),
      domains: mirror.domainCount,
      watchedDomains: stats.watchedDomains,
      consoleSessions: consoles.sessionCount,
      consoleViewers: consoles.viewerCount,
      activeTasks: tasks.activeCount,
    }),
  };
}
