import { domainUuidSchema, hostIdSchema } from '@guesthouse/contract/ids';
import type { Subject, SubjectKind } from '@guesthouse/contract/subject';
import { domainSubject } from '@guesthouse/contract/subject';
import type { Audit, AuditedCall } from '../http/audit.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { actorOf } from '../tasks/task-work.ts';
import type { ActivityLog } from './activity-log.ts';
import { orderWords, outcomeOf } from './audit-words-mapper.ts';

/** Writes down who did what to which, and how it went. */
export function createAudit(mirror: Mirror, activity: ActivityLog): Audit {
  return (call) => {
    const subject = subjectOf(mirror, call);
    const order = orderWords(call.endpoint);
    return (outcome) => {
      const { tone, taskId, words } = outcomeOf(outcome);
      activity.add({
        atMs: Date.now(),
        kind: 'order',
        name: call.operationId,
        tone,
        text: words === null ? order : `${order}: ${words}`,
        subject,
        actor: actorOf(call.caller),
        taskId,
        restricted: call.endpoint.permission === 'account:manage',
      });
    };
  };
}

/** By the collection in the path that the last parameter is of. */
const collections: readonly (readonly [part: string, kind: SubjectKind])[] = [
  ['/volumes/', 'storage-volume'],
  ['/storage-pools/', 'storage-pool'],
  ['/networks/', 'network'],
  ['/node-devices/', 'node-device'],
  ['/domains/', 'domain'],
];

function subjectOf(mirror: Mirror, { endpoint, params }: AuditedCall): Subject | null {
  const hostId = hostIdSchema.safeParse(params['hostId']).data ?? null;
  const accountId = params['accountId'] ?? params['tokenId'];
  if (hostId === null)
    return typeof accountId === 'string'
      ? { kind: 'account', hostId: null, id: accountId, name: accountId }
      : null;
  const kind = collections.find(([part]) => endpoint.path.includes(part))?.[1];
  const names = Object.entries(params).filter(([name]) => name !== 'hostId');
  const id = names.at(-1)?.[1];
  if (kind === undefined || typeof id !== 'string')
    return { kind: 'host', hostId, id: hostId, name: mirror.host(hostId)?.label ?? hostId };
  const uuid = kind === 'domain' ? domainUuidSchema.safeParse(id).data : undefined;
  const domain = uuid && mirror.domain({ hostId, uuid })?.summary;
  return domain ? domainSubject(domain) : { kind, hostId, id, name: id };
}
