import type { DomainState } from '@guesthouse/contract/domain-state';
import type { IconName } from '../../../shared/ui/icon.tsx';
import type { MarkTone } from '../../../shared/ui/state-mark.tsx';

interface MemberState {
  readonly label: string;
  readonly shape: IconName;
  readonly tone: MarkTone;
}

const running: MemberState = { label: 'Running', shape: 'play', tone: 'good' };

/** The state of a machine as far as its network is concerned. */
export const memberStates: Record<DomainState, MemberState> = {
  nostate: { label: 'Unknown', shape: 'unknown', tone: 'idle' },
  running,
  blocked: running,
  paused: { label: 'Paused', shape: 'pause', tone: 'warn' },
  shutdown: { label: 'Shutting down', shape: 'stop', tone: 'warn' },
  shutoff: { label: 'Off', shape: 'stop', tone: 'idle' },
  crashed: { label: 'Crashed', shape: 'warning', tone: 'bad' },
  pmsuspended: { label: 'Asleep', shape: 'moon', tone: 'idle' },
};
