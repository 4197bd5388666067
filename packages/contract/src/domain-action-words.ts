import type { DomainAction } from './domain-action.ts';

interface ActionWords {
  /** On its button or menu entry, and before the name of the machine in the title of a task. */
  readonly label: string;
  /** After "could not": an infinitive, with `{}` where the name of the machine goes. */
  readonly phrase: string;
}

const words: Record<DomainAction, ActionWords> = {
  start: { label: 'Start', phrase: 'start {}' },
  shutdown: { label: 'Shut down', phrase: 'shut down {}' },
  reboot: { label: 'Reboot', phrase: 'reboot {}' },
  reset: { label: 'Reset', phrase: 'reset {}' },
  'force-off': { label: 'Force off', phrase: 'force off {}' },
  pause: { label: 'Pause', phrase: 'pause {}' },
  resume: { label: 'Resume', phrase: 'resume {}' },
  'pm-suspend': { label: 'Put to sleep', phrase: 'put {} to sleep' },
  'pm-wakeup': { label: 'Wake', phrase: 'wake {}' },
  'managed-save': { label: 'Save', phrase: 'save {}' },
  'managed-save-remove': { label: 'Discard saved state', phrase: 'discard the saved state of {}' },
  save: { label: 'Save to file', phrase: 'save {} to a file' },
  'core-dump': { label: 'Dump memory', phrase: 'dump the memory of {}' },
  'inject-nmi': { label: 'Inject NMI', phrase: 'inject an NMI into {}' },
  'send-keys': { label: 'Send keys', phrase: 'send keys to {}' },
  'set-autostart': { label: 'Autostart', phrase: 'change the autostart of {}' },
  rename: { label: 'Rename', phrase: 'rename {}' },
  undefine: { label: 'Undefine', phrase: 'undefine {}' },
  delete: { label: 'Delete', phrase: 'delete {}' },
};

export function actionLabel(action: DomainAction): string {
  return words[action].label;
}

/** `shut down web-1`, `put web-1 to sleep`: completes "could not …". */
export function actionPhrase(action: DomainAction, name: string): string {
  // Not `replace` with a string: a name may hold `$&`.
  return words[action].phrase.replace('{}', () => name);
}
