import { z } from 'zod';
import type { DomainAction } from '../domain-action.ts';
import { domainOverviewSchema } from '../domain-overview.ts';
import { domainSummarySchema } from '../domain.ts';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-code.ts';
import { domainRefSchema } from '../ids.ts';
import { sampleHistorySchema } from '../stats.ts';

const path = '/hosts/:hostId/domains/:uuid';
const notFound = ['host_not_found', 'domain_not_found'] as const satisfies ErrorCode[];

/** The reply says that libvirt took the order; the new state arrives as an event. */
function actionEndpoint<const A extends DomainAction>(action: A, summary: string) {
  return endpoint({
    method: 'POST',
    path: `${path}/${action}`,
    summary,
    permission: 'domain:operate',
    params: domainRefSchema,
    errors: [
      ...notFound,
      'operation_invalid',
      'libvirt_unsupported',
      'libvirt_failed',
      'host_unreachable',
      'host_timeout',
    ],
  });
}

export const domainEndpoints = {
  getDomain: endpoint({
    method: 'GET',
    path,
    summary: 'One machine: its row and the overview of its definition',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: z.object({ domain: domainSummarySchema, overview: domainOverviewSchema }),
    errors: notFound,
  }),
  getDomainXml: endpoint({
    method: 'GET',
    path: `${path}/xml`,
    summary: 'The present definition as XML, without secrets',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: z.object({ xml: z.string() }),
    errors: notFound,
  }),
  getDomainStats: endpoint({
    method: 'GET',
    path: `${path}/stats`,
    summary: 'The samples that the server holds, oldest first',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: sampleHistorySchema,
    errors: notFound,
  }),
  startDomain: actionEndpoint('start', 'Start the machine'),
  shutdownDomain: actionEndpoint('shutdown', 'Ask the guest to shut down'),
  rebootDomain: actionEndpoint('reboot', 'Ask the guest to reboot'),
  forceOffDomain: actionEndpoint('force-off', 'Cut the power: unsaved data in the guest is lost'),
  pauseDomain: actionEndpoint('pause', 'Stop the virtual CPUs'),
  resumeDomain: actionEndpoint('resume', 'Let the virtual CPUs run on'),
};

/** The endpoint of each action. */
export const domainActionEndpoints = {
  start: domainEndpoints.startDomain,
  shutdown: domainEndpoints.shutdownDomain,
  reboot: domainEndpoints.rebootDomain,
  'force-off': domainEndpoints.forceOffDomain,
  pause: domainEndpoints.pauseDomain,
  resume: domainEndpoints.resumeDomain,
} as const satisfies Record<DomainAction, unknown>;
