import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { IconName } from '../../../shared/ui/icon.tsx';

interface ActionPresentation {
  readonly label: string;
  readonly icon: IconName;
  /** Completes "Could not … web-1". */
  readonly verb: string;
  readonly danger: boolean;
}

export const actionPresentations: Record<DomainAction, ActionPresentation> = {
  start: { label: 'Start', icon: 'play', verb: 'start', danger: false },
  shutdown: { label: 'Shut down', icon: 'power', verb: 'shut down', danger: false },
  reboot: { label: 'Reboot', icon: 'restart', verb: 'reboot', danger: false },
  pause: { label: 'Pause', icon: 'pause', verb: 'pause', danger: false },
  resume: { label: 'Resume', icon: 'play', verb: 'resume', danger: false },
  'force-off': { label: 'Force off', icon: 'stop', verb: 'force off', danger: true },
};

/** The order of menus and headers. */
export const actionOrder = [
  'start',
  'resume',
  'shutdown',
  'reboot',
  'pause',
  'force-off',
] as const satisfies readonly DomainAction[];
