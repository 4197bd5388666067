import type { HostState } from '@guesthouse/contract/host';
import type { RequestHandler, Router } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { admit, type ApiGate } from './api-gate.ts';

/** What is counted elsewhere and read at each scrape. */
export interface Gauges {
  readonly hostsByState: Readonly<Record<HostState, number>>;
  readonly domains: number;
  readonly watchedDomains: number;
  readonly consoleSessions: number;
  readonly consoleViewers: number;
  readonly activeTasks: number;
  readonly sockets: number;
}

export interface Metrics {
  readonly registry: Registry;
  readonly observeRequests: RequestHandler;
}

export function createMetrics(read: () => Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addGauges(registry, read);
  return { registry, observeRequests: observeRequests(registry) };
}

type NumberGauge = Exclude<keyof Gauges, 'hostsByState'>;

const gaugeNames: Record<NumberGauge, readonly [name: string, help: string]> = {
  domains: ['guesthouse_domains', 'Domains in the mirror'],
  watchedDomains: ['guesthouse_watched_domains', 'Domains whose samples somebody watches'],
  consoleSessions: ['guesthouse_console_sessions', 'Open consoles'],
  consoleViewers: ['guesthouse_console_viewers', 'Seats at open consoles'],
  activeTasks: ['guesthouse_active_tasks', 'Tasks under way'],
  sockets: ['guesthouse_sockets', 'Connected pages'],
};

function addGauges(registry: Registry, read: () => Gauges): void {
  for (const [key, [name, help]] of Object.entries(gaugeNames) as [
    NumberGauge,
    readonly [string, string],
  ][])
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read()[key]);
        },
      }),
    );
  registry.registerMetric(
    new Gauge({
      name: 'guesthouse_hosts',
      help: 'Hosts by the state of their connection',
      labelNames: ['state'],
      registers: [],
      collect() {
        for (const [state, count] of Object.entries(read().hostsByState))
          this.set({ state }, count);
      },
    }),
  );
}

/** Labelled by operation: an address would make a series of its own for each machine. */
function observeRequests(registry: Registry): RequestHandler {
  const durations = new Histogram({
    name: 'guesthouse_http_request_duration_seconds',
    help: 'Time from a request to the end of its reply',
    labelNames: ['method', 'operation', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return (request, response, next) => {
    const done = durations.startTimer();
    response.on('finish', () => {
      const operation: unknown = response.locals['operationId'];
      done({
        method: request.method,
        operation: typeof operation === 'string' ? operation : 'other',
        status: response.statusCode,
      });
    });
    next();
  };
}

/** Asks for the right to read the inventory, on loopback too: a proxy makes everybody local. */
export function mountMetrics(router: Router, { registry }: Metrics, gate: ApiGate): void {
  router.get('/metrics', async (request, response) => {
    await admit(request, 'inventory:read', gate);
    response.set({ 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' });
    response.end(await registry.metrics());
  });
}
