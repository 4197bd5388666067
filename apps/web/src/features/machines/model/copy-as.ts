import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { Endpoint } from '@guesthouse/contract/endpoint';
import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import { endpointUrl } from '../../../shared/api/call.ts';
import { shellQuote } from '../../../shared/lib/shell-quote.ts';
import type { MachineRow } from './machine-row.ts';

type Machine = Pick<MachineRow, 'domain' | 'host'>;

/**
 * What virsh calls each action, and what it takes after the machine. Capitals stand for what the
 * person has to name.
 */
const virshWords: Record<DomainAction, readonly [command: string, ...rest: string[]]> = {
  start: ['start'],
  shutdown: ['shutdown'],
  reboot: ['reboot'],
  reset: ['reset'],
  'force-off': ['destroy'],
  pause: ['suspend'],
  resume: ['resume'],
  'pm-suspend': ['dompmsuspend', 'mem'],
  'pm-wakeup': ['dompmwakeup'],
  'managed-save': ['managedsave'],
  'managed-save-remove': ['managedsave-remove'],
  save: ['save', 'FILE'],
  'core-dump': ['dump', 'FILE'],
  'inject-nmi': ['inject-nmi'],
  'send-keys': ['send-key', 'KEY_LEFTCTRL', 'KEY_LEFTALT', 'KEY_DELETE'],
  'set-autostart': ['autostart'],
  rename: ['domrename', 'NEW-NAME'],
  undefine: ['undefine'],
  delete: ['undefine'],
};

/** Bodies of those actions that need one, with the same examples. */
const exampleBodies: Partial<Record<DomainAction, object>> = {
  save: { path: '/var/tmp/FILE' },
  'core-dump': { path: '/var/tmp/FILE' },
  'send-keys': { keys: ['LEFTCTRL', 'LEFTALT', 'DELETE'] },
  'set-autostart': { autostart: true },
  rename: { name: 'NEW-NAME' },
};

/** virsh takes a number for an id and a dash for an option: such a name is told by its UUID. */
function virshName({ name, uuid }: MachineRow['domain']): string {
  return /^(\d+$|-)/.test(name) ? uuid : name;
}

/** The command that does the same from a terminal that reaches the host. */
export function virshCommand(action: DomainAction, { domain, host }: Machine): string {
  const [command, ...rest] = virshWords[action];
  return ['virsh', '-c', host.uri, command, virshName(domain), ...rest].map(shellQuote).join(' ');
}

/**
 * The request that does the same. The token is the shell's to fill in: a secret has no place in what
 * is copied, kept in a history or pasted into a chat.
 */
export function curlCommand(action: DomainAction, { domain }: Machine, origin: string): string {
  const endpoint: Endpoint = domainActionEndpoints[action];
  const { hostId, uuid } = domain;
  const body = exampleBodies[action];
  const words = [
    'curl --fail-with-body',
    `-X ${endpoint.method}`,
    '-H "Authorization: Bearer $GUESTHOUSE_TOKEN"',
    ...(body
      ? ["-H 'Content-Type: application/json'", `-d ${shellQuote(JSON.stringify(body))}`]
      : []),
    shellQuote(origin + endpointUrl(endpoint, { params: { hostId, uuid } })),
  ];
  return words.join(' ');
}
