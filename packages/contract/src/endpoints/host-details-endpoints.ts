import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-code.ts';
import {
  domainCapabilitiesQuerySchema,
  domainCapabilitiesSchema,
  hostCapabilitiesSchema,
} from '../host-capabilities.ts';
import { hostDetailsSchema } from '../host-details.ts';
import { hostSampleHistorySchema } from '../host-stats.ts';
import { hostOccupancySchema, hostTopologySchema } from '../host-topology.ts';
import { hostIdSchema } from '../ids.ts';

const params = z.object({ hostId: hostIdSchema });
const errors = [
  'host_not_found',
  'libvirt_unsupported',
  'libvirt_failed',
  'host_unreachable',
  'host_timeout',
] as const satisfies ErrorCode[];

export const hostDetailsEndpoints = {
  getHostDetails: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/details',
    summary: 'What a host says of itself: versions, security, hardware',
    permission: 'inventory:read',
    params,
    reply: hostDetailsSchema,
    errors,
  }),
  getHostStats: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/stats',
    summary: 'The samples of CPU and memory that the server holds, oldest first',
    permission: 'inventory:read',
    params,
    reply: hostSampleHistorySchema,
    errors: ['host_not_found'],
  }),
  getHostTopology: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/topology',
    summary: 'NUMA cells, sockets, dies, cores, threads, caches, memory and distances',
    permission: 'inventory:read',
    params,
    reply: hostTopologySchema,
    errors,
  }),
  getHostCapabilities: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/capabilities',
    summary: 'The CPU of a host and the kinds of machines that it can run',
    permission: 'inventory:read',
    params,
    reply: hostCapabilitiesSchema,
    errors,
  }),
  getDomainCapabilities: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/domain-capabilities',
    summary: 'What machines of one kind can have on a host',
    permission: 'inventory:read',
    params,
    query: domainCapabilitiesQuerySchema,
    reply: domainCapabilitiesSchema,
    errors: [...errors, 'not_found'],
  }),
  getHostOccupancy: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/occupancy',
    summary: 'Free memory of each NUMA cell, and where virtual CPUs are pinned and were last seen',
    permission: 'inventory:read',
    params,
    reply: hostOccupancySchema,
    errors,
  }),
};
