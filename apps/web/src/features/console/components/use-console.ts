import type { DomainRef } from '@guesthouse/contract/ids';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { liveSocket } from '../../../shared/socket/live-socket.ts';
import { useIsDark } from '../../../shared/theme/theme.ts';
import { takeSeat, type ConsoleSeat } from '../api/console-seat.ts';
import { openTerminal, type OpenedTerminal } from './open-terminal.ts';
import { connectInput } from './terminal-input.ts';
import { terminalScreen } from './terminal-screen.ts';

interface Options {
  readonly fontSizePx: number;
  readonly screenReader: boolean;
  readonly readOnly: boolean;
  readonly onFind: () => void;
  readonly onLeave: () => void;
}

export interface LiveConsole extends OpenedTerminal {
  readonly seat: ConsoleSeat;
}

/** A terminal at a seat of the machine's console, for as long as `place` is on the page. */
export function useConsole(
  place: RefObject<HTMLElement | null>,
  { hostId, uuid }: DomainRef,
  options: Options,
): LiveConsole | null {
  const dark = useIsDark();
  const [live, setLive] = useState<LiveConsole | null>(null);
  const latest = useRef({ ...options, dark });
  useEffect(() => {
    latest.current = { ...options, dark };
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const opened = openTerminal(element, latest.current);
    const seat = takeSeat(liveSocket, { hostId, uuid }, terminalScreen(opened.terminal));
    const disconnectInput = connectInput(opened.terminal, seat, {
      place: element,
      onFind: () => latest.current.onFind(),
      onLeave: () => latest.current.onLeave(),
    });
    const resizes = new ResizeObserver(() => opened.fit());
    resizes.observe(element);
    opened.terminal.focus();
    setLive({ ...opened, seat });
    return () => {
      resizes.disconnect();
      disconnectInput();
      seat.leave();
      opened.dispose();
      setLive(null);
    };
  }, [place, hostId, uuid]);

  const { fontSizePx, screenReader, readOnly } = options;
  useEffect(() => {
    live?.setLook({ fontSizePx, screenReader, readOnly, dark });
  }, [live, dark, fontSizePx, screenReader, readOnly]);
  return live;
}
