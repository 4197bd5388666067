import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { Endpoint } from '@guesthouse/contract/endpoint';
import { domainActionEndpoints } from '@guesthouse/contract/endpoints/domain-action-endpoints';
import { endpointUrl } from '../../../shared/api/call.ts';
import { shellQuote } from '../../../shared/lib/shell-quote.ts';
import type { ActionEntry } from './action-menu-entries.ts';
import type { MachineRow } from './machine-row.ts';

type Machine = Pick<MachineRow, 'domain' | 'host'>;
type Copied = Pick<ActionEntry, 'id' | 'actions' | 'options'>;

const virshCommands: Record<DomainAction, string> = {
  start: 'start',
  shutdown: 'shutdown',
  reboot: 'reboot',
  reset: 'reset',
  'force-off': 'destroy',
  pause: 'suspend',
  resume: 'resume',
  'pm-suspend': 'dompmsuspend',
  'pm-wakeup': 'dompmwakeup',
  'managed-save': 'managedsave',
  'managed-save-remove': 'managedsave-remove',
  save: 'save',
  'core-dump': 'dump',
  'inject-nmi': 'inject-nmi',
  'send-keys': 'send-key',
  'set-autostart': 'autostart',
  rename: 'domrename',
  undefine: 'undefine',
  delete: 'undefine',
};

/** What an entry is copied with: virsh's words after the machine, and the body of the request. */
interface Example {
  readonly virsh: readonly string[];
  readonly body: object;
}

/** Of entries that would ask something. Capitals stand for what the person has to name. */
const examples: Readonly<Record<string, Example>> = {
  'start-options': { virsh: ['--paused'], body: { paused: true } },
  'ask-guest': { virsh: ['--mode', 'agent'], body: { mode: 'agent' } },
  'pm-suspend': { virsh: ['mem'], body: { target: 'mem' } },
  'save-options': { virsh: ['--paused'], body: { restored: 'paused' } },
  save: { virsh: ['FILE'], body: { path: '/var/tmp/FILE' } },
  'core-dump': { virsh: ['FILE'], body: { path: '/var/tmp/FILE' } },
  'send-keys': {
    virsh: ['KEY_LEFTCTRL', 'KEY_LEFTALT', 'KEY_DELETE'],
    body: { keys: ['LEFTCTRL', 'LEFTALT', 'DELETE'] },
  },
  rename: { virsh: ['NEW-NAME'], body: { name: 'NEW-NAME' } },
};

function exampleOf({ id, options }: Copied): Partial<Example> {
  if (options && 'autostart' in options)
    return { virsh: options.autostart ? [] : ['--disable'], body: options };
  return examples[id] ?? {};
}

/** virsh takes a number for an id and a dash for an option: such a name is told by its UUID. */
function virshName({ name, uuid }: MachineRow['domain']): string {
  return /^(\d+$|-)/.test(name) ? uuid : name;
}

/** The command that does the same from a terminal that reaches the host. */
export function virshCommand(entry: Copied, { domain, host }: Machine): string {
  const words = ['virsh', '-c', host.uri, virshCommands[entry.actions[0]], virshName(domain)];
  return [...words, ...(exampleOf(entry).virsh ?? [])].map(shellQuote).join(' ');
}

/**
 * The request that does the same. The token is the shell's to fill in: a secret has no place in what
 * is copied, kept in a history or pasted into a chat.
 */
export function curlCommand(entry: Copied, { domain }: Machine, origin: string): string {
  const endpoint: Endpoint = domainActionEndpoints[entry.actions[0]];
  const { hostId, uuid } = domain;
  const { body } = exampleOf(entry);
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
