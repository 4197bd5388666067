import { accountSchema, apiTokenSchema, sessionSchema } from '@guesthouse/contract/account';
import { domainUuidSchema, hostIdSchema } from '@guesthouse/contract/ids';
import type { Subject, SubjectKind } from '@guesthouse/contract/subject';
import { domainSubject } from '@guesthouse/contract/subject';
import type { Kysely } from 'kysely';
import { isEntry, type Audit, type AuditedCall, type AuditOutcome } from '../http/audit.ts';
import { SignInFailed } from '../http/sign-in-failed.ts';
import type { Mirror } from '../inventory/mirror.ts';
import { findAccountById } from '../store/account-store.ts';
import type { DatabaseSchema } from '../store/database-schema.ts';
import { findTokenById } from '../store/token-store.ts';
import { actorOf } from '../tasks/task-work.ts';
import type { ActivityLog } from './activity-log.ts';
import { auditText, outcomeOf } from './audit-words-mapper.ts';

interface Deps {
  readonly mirror: Mirror;
  readonly activity: ActivityLog;
  readonly db: Kysely<DatabaseSchema>;
}

/** Writes down who did what to which, from where, and how it went. */
export function createAudit({ mirror, activity, db }: Deps): Audit {
  return async (call) => {
    const { endpoint, operationId, caller } = call;
    const about = (await accountOf(db, call)) ?? subjectOf(mirror, call);
    return (outcome) => {
      const { tone, taskId, words } = outcomeOf(outcome);
      const session = outcome.ok ? sessionSchema.safeParse(outcome.reply).data : undefined;
      activity.add({
        atMs: Date.now(),
        kind: 'order',
        name: operationId,
        tone,
        text: auditText(call, words),
        subject: isEntry(endpoint) ? triedAccount(outcome) : (about ?? madeAccount(outcome)),
        actor: caller
          ? actorOf(caller)
          : session
            ? { kind: 'account', name: session.username }
            : null,
        taskId,
        restricted: endpoint.permission === 'account:manage' || isEntry(endpoint),
      });
    };
  };
}

/** By the name that it has before the work: afterwards it may be gone. */
async function accountOf(db: Deps['db'], { params }: AuditedCall): Promise<Subject | null> {
  const { accountId, tokenId } = params;
  if (typeof accountId === 'string')
    return account(accountId, (await findAccountById(db, accountId))?.username);
  if (typeof tokenId === 'string')
    return account(tokenId, (await findTokenById(db, tokenId))?.name);
  return null;
}

/** What did not exist before is named by the reply. */
function madeAccount(outcome: AuditOutcome): Subject | null {
  if (!outcome.ok) return null;
  const made = accountSchema.safeParse(outcome.reply).data;
  if (made) return account(made.accountId, made.username);
  const { token } = (outcome.reply ?? {}) as { readonly token?: unknown };
  const known = apiTokenSchema.safeParse(token).data;
  return known ? account(known.tokenId, known.name) : null;
}

/** Whose account somebody tried to enter, and could not. */
function triedAccount(outcome: AuditOutcome): Subject | null {
  if (outcome.ok || !(outcome.error instanceof SignInFailed) || !outcome.error.account) return null;
  return account(outcome.error.account.id, outcome.error.account.name);
}

function account(id: string, name: string | undefined): Subject {
  return { kind: 'account', hostId: null, id, name: name ?? id };
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
  if (hostId === null) return null;
  const kind = collections.find(([part]) => endpoint.path.includes(part))?.[1];
  const names = Object.entries(params).filter(([name]) => name !== 'hostId');
  const id = names.at(-1)?.[1];
  if (kind === undefined || typeof id !== 'string')
    return { kind: 'host', hostId, id: hostId, name: mirror.host(hostId)?.label ?? hostId };
  const uuid = kind === 'domain' ? domainUuidSchema.safeParse(id).data : undefined;
  const domain = uuid && mirror.domain({ hostId, uuid })?.summary;
  return domain ? domainSubject(domain) : { kind, hostId, id, name: id };
}
