import type { DomainSummary } from '@guesthouse/contract/domain';
import type { ReactNode, Ref } from 'react';
import { Icon } from '../../../shared/ui/icon.tsx';
import { toastError } from '../../../shared/ui/toasts.ts';
import { consoleStatus, type SeatState } from '../model/console-status.ts';
import type { ConsoleSettings } from './console-settings.ts';
import styles from './serial-console.module.css';
import type { LiveConsole } from './use-console.ts';
import { useIsBlank } from './use-seat-state.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly live: LiveConsole | null;
  readonly seatState: SeatState;
  readonly domain: DomainSummary;
  readonly settings: ConsoleSettings;
  readonly onSettings: (change: Partial<ConsoleSettings>) => void;
  readonly onFind: () => void;
}

interface BarButtonProps {
  readonly hint: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function BarButton({ hint, pressed, onPress, children }: BarButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={hint}
      aria-pressed={pressed}
      data-hint={hint}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A serial line has no way to tell its size: type it, as one would oneself. */
function typeSize({ terminal, seat }: LiveConsole): void {
  const command = `stty rows ${terminal.rows} cols ${terminal.cols}\r`;
  seat
    .input(new TextEncoder().encode(command))
    .catch((error: unknown) => toastError('The size could not be sent', error));
  terminal.focus();
}

export function ConsoleBar(props: Props) {
  const { ref, live, seatState, domain, settings, onSettings, onFind } = props;
  const { label, tone } = consoleStatus(seatState, domain.state);
  const blank = useIsBlank(live);
  const connected = seatState.kind === 'open' && seatState.state === 'connected';
  const { fontSizePx, screenReader } = settings;
  return (
    <div ref={ref} className={styles.bar} role="toolbar" aria-label="Console">
      <span className={styles.status} data-tone={tone} role="status">
        {label}
      </span>
      {connected && blank && (
        <span className={styles.tip}>
          Blank? Press Enter: a guest without a getty stays silent.
        </span>
      )}
      <span className={styles.buttons}>
        {live && (
          <button
            type="button"
            className={styles.button}
            data-hint="Types “stty rows … cols …” into the guest, since a serial line cannot tell its size"
            onClick={() => typeSize(live)}
          >
            <Icon name="fit" />
            <span className={styles.wide}>Send size to guest</span>
          </button>
        )}
        <BarButton hint="Find in the output" onPress={onFind}>
          <Icon name="search" />
        </BarButton>
        <BarButton hint="Smaller text" onPress={() => onSettings({ fontSizePx: fontSizePx - 1 })}>
          <span aria-hidden="true">A−</span>
        </BarButton>
        <BarButton hint="Larger text" onPress={() => onSettings({ fontSizePx: fontSizePx + 1 })}>
          <span aria-hidden="true">A+</span>
        </BarButton>
        <BarButton
          hint="Read out what the guest writes"
          pressed={screenReader}
          onPress={() => onSettings({ screenReader: !screenReader })}
        >
          <Icon name="speaker" />
        </BarButton>
      </span>
    </div>
  );
}
