import { z } from 'zod';
import { daemonLoggingChangeSchema, daemonLoggingSchema } from '../daemon-logging.ts';
import { endpoint } from '../endpoint.ts';
import { hostIdSchema } from '../ids.ts';

const params = z.object({ hostId: hostIdSchema });

export const daemonLoggingEndpoints = {
  getDaemonLogging: endpoint({
    method: 'GET',
    path: '/hosts/:hostId/logging',
    summary: 'What the daemon of a host logs and where to, or why that cannot be asked for',
    permission: 'host:manage',
    params,
    reply: daemonLoggingSchema,
    errors: ['host_not_found', 'libvirt_failed', 'host_timeout'],
  }),
  setDaemonLogging: endpoint({
    method: 'PUT',
    path: '/hosts/:hostId/logging',
    summary: 'Change what the daemon of a host logs, until it is started again',
    permission: 'host:manage',
    params,
    body: daemonLoggingChangeSchema,
    reply: daemonLoggingSchema,
    errors: ['host_not_found', 'operation_invalid', 'libvirt_failed', 'host_timeout'],
  }),
};
