import { domainActionOptions } from '../domain-action-options.ts';
import { domainActionPermissions, type DomainAction } from '../domain-action.ts';
import { endpoint } from '../endpoint.ts';
import { domainRefSchema } from '../ids.ts';
import { orderReplySchema } from '../task.ts';
import { domainPath, orderErrors } from './domain-paths.ts';

/**
 * The reply says that libvirt took the order, or names the task that goes on; the new state arrives
 * as an event. Where every option has a default the body may be left out.
 */
function action<const A extends DomainAction>(name: A, summary: string) {
  return endpoint({
    method: 'POST',
    path: `${domainPath}/${name}`,
    summary,
    permission: domainActionPermissions[name],
    params: domainRefSchema,
    body: domainActionOptions[name],
    reply: orderReplySchema,
    errors: orderErrors,
  });
}

export const domainActionEndpoints = {
  start: action('start', 'Start the machine; from its saved state, where it has one'),
  shutdown: action('shutdown', 'Ask the guest to shut down'),
  reboot: action('reboot', 'Ask the guest to reboot'),
  reset: action('reset', 'Press the reset button: unsaved data in the guest is lost'),
  'force-off': action('force-off', 'Cut the power: unsaved data in the guest is lost'),
  pause: action('pause', 'Stop the virtual CPUs'),
  resume: action('resume', 'Let the virtual CPUs run on'),
  'pm-suspend': action('pm-suspend', 'Ask the guest, through its agent, to sleep'),
  'pm-wakeup': action('pm-wakeup', 'Wake a guest that sleeps'),
  'managed-save': action('managed-save', 'Save the memory where libvirt finds it, and stop'),
  'managed-save-remove': action('managed-save-remove', 'Discard what managed-save has saved'),
  save: action('save', 'Save the memory to a file on the host, and stop'),
  'core-dump': action('core-dump', 'Write the memory to a file on the host, for a debugger'),
  'inject-nmi': action('inject-nmi', 'Send a non-maskable interrupt to the guest'),
  'send-keys': action('send-keys', 'Press keys together, and let them go'),
  'set-autostart': action('set-autostart', 'Start the machine with its host, or not'),
  rename: action('rename', 'Rename the machine'),
  undefine: action('undefine', 'Forget the definition; a running machine becomes transient'),
  delete: action('delete', 'Delete the machine, and what of its data is named'),
} as const satisfies Record<DomainAction, unknown>;
