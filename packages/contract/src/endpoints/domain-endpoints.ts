import { z } from 'zod';
import { restoredStateSchema } from '../domain-action-options.ts';
import { domainBelongingsSchema } from '../domain-deletion.ts';
import { domainOverviewSchema } from '../domain-overview.ts';
import { domainSummarySchema } from '../domain.ts';
import { endpoint } from '../endpoint.ts';
import { hostPathSchema } from '../host-path.ts';
import { domainRefSchema, domainUuidSchema, hostIdSchema } from '../ids.ts';
import { sampleHistorySchema } from '../stats.ts';
import { orderReplySchema } from '../task.ts';
import { domainActionEndpoints } from './domain-action-endpoints.ts';
import { domainNotFound, domainPath, hostOrderErrors, orderErrors } from './domain-paths.ts';

const hostParams = z.object({ hostId: hostIdSchema });

/** Large machines with hundreds of devices are described in less. */
export const definitionBytes = 1024 * 1024;

export const domainEndpoints = {
  getDomain: endpoint({
    method: 'GET',
    path: domainPath,
    summary: 'One machine: its row and the overview of its definition',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: z.object({ domain: domainSummarySchema, overview: domainOverviewSchema }),
    errors: domainNotFound,
  }),
  getDomainXml: endpoint({
    method: 'GET',
    path: `${domainPath}/xml`,
    summary: 'The present definition as XML, without secrets',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: z.object({ xml: z.string() }),
    errors: domainNotFound,
  }),
  getDomainStats: endpoint({
    method: 'GET',
    path: `${domainPath}/stats`,
    summary: 'The samples that the server holds, oldest first',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: sampleHistorySchema,
    errors: domainNotFound,
  }),
  getDomainBelongings: endpoint({
    method: 'GET',
    path: `${domainPath}/belongings`,
    summary: 'What a deletion of the machine could delete with it: disks, firmware, saved states',
    permission: 'inventory:read',
    params: domainRefSchema,
    reply: domainBelongingsSchema,
    errors: orderErrors,
  }),
  defineDomain: endpoint({
    method: 'POST',
    path: '/hosts/:hostId/domains',
    summary: 'Define a machine from XML, or define one anew that has the same UUID',
    permission: 'domain:manage',
    params: hostParams,
    body: z.strictObject({
      xml: z.string().min(1).max(definitionBytes),
      /** Whether libvirt checks the document against its schema first. */
      validate: z.boolean().default(true),
    }),
    bodyBytes: definitionBytes,
    reply: z.object({ uuid: domainUuidSchema, name: z.string() }),
    errors: hostOrderErrors,
  }),
  restoreDomain: endpoint({
    method: 'POST',
    path: '/hosts/:hostId/restore-domain',
    summary: 'Start a machine from the file that it was saved to',
    permission: 'domain:manage',
    params: hostParams,
    body: z.strictObject({
      path: hostPathSchema,
      bypassCache: z.boolean().default(false),
      restored: restoredStateSchema,
    }),
    reply: orderReplySchema,
    errors: hostOrderErrors,
  }),
  startDomain: domainActionEndpoints.start,
  shutdownDomain: domainActionEndpoints.shutdown,
  rebootDomain: domainActionEndpoints.reboot,
  resetDomain: domainActionEndpoints.reset,
  forceOffDomain: domainActionEndpoints['force-off'],
  pauseDomain: domainActionEndpoints.pause,
  resumeDomain: domainActionEndpoints.resume,
  sleepDomain: domainActionEndpoints['pm-suspend'],
  wakeDomain: domainActionEndpoints['pm-wakeup'],
  managedSaveDomain: domainActionEndpoints['managed-save'],
  discardManagedSave: domainActionEndpoints['managed-save-remove'],
  saveDomain: domainActionEndpoints.save,
  dumpDomain: domainActionEndpoints['core-dump'],
  injectNmi: domainActionEndpoints['inject-nmi'],
  sendKeys: domainActionEndpoints['send-keys'],
  setAutostart: domainActionEndpoints['set-autostart'],
  renameDomain: domainActionEndpoints.rename,
  undefineDomain: domainActionEndpoints.undefine,
  deleteDomain: domainActionEndpoints.delete,
};
