import '@xterm/xterm/css/xterm.css';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { roleHas } from '@guesthouse/contract/permission';
import { useRef, useState } from 'react';
import { useSession } from '../../../shared/session/session-query.ts';
import { ConsoleBar } from './console-bar.tsx';
import { ConsoleFind } from './console-find.tsx';
import { ConsoleNotice } from './console-notice.tsx';
import { useConsoleSettings } from './console-settings.ts';
import styles from './serial-console.module.css';
import { useConsole } from './use-console.ts';
import { useSeatState } from './use-seat-state.ts';

interface Props {
  readonly domain: DomainSummary;
  /** Starts the machine; absent where that is not allowed. */
  readonly onStart: (() => void) | null;
}

/** The serial console of one machine, filling its place. */
export function SerialConsole({ domain, onStart }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [finding, setFinding] = useState(false);
  const [settings, changeSettings] = useConsoleSettings();
  const readOnly = !roleHas(useSession().role, 'console:write');
  const live = useConsole(place, domain, {
    ...settings,
    readOnly,
    onFind: () => setFinding(true),
    onLeave: () => bar.current?.querySelector<HTMLElement>('button')?.focus(),
  });
  const seatState = useSeatState(live);
  return (
    <div className={styles.console}>
      <ConsoleBar
        ref={bar}
        live={live}
        seatState={seatState}
        domain={domain}
        settings={settings}
        onSettings={changeSettings}
        onFind={() => setFinding(true)}
      />
      {finding && live && (
        <ConsoleFind
          search={live.search}
          onClose={() => {
            setFinding(false);
            live.terminal.focus();
          }}
        />
      )}
      <div className={styles.frame}>
        <div
          ref={place}
          className={styles.place}
          role="group"
          aria-label={`Serial console of ${domain.name}`}
          data-terminal=""
          data-console-state={seatState.kind === 'open' ? seatState.state : seatState.kind}
        />
        <ConsoleNotice
          seatState={seatState}
          domain={domain}
          onStart={onStart}
          onRetry={() => live?.seat.retry()}
        />
      </div>
    </div>
  );
}
