import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-code.ts';
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
