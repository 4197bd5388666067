import { consoleLimits } from '@guesthouse/contract/console';

/** Well before the server waits for it, and soon enough after a burst ends. */
const sendAtBytes = consoleLimits.acknowledgeEveryBytes / 2;
const sendAfterMs = 50;

export interface Acknowledger {
  drawn(bytes: number): void;
  /** Begins again with a new seat: what was drawn before is nobody's credit. */
  reset(): void;
}

/** Gathers what the terminal has drawn into few messages. */
export function createAcknowledger(send: (bytes: number) => void): Acknowledger {
  let drawnBytes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (drawnBytes === 0) return;
    const bytes = drawnBytes;
    drawnBytes = 0;
    send(bytes);
  };
  return {
    drawn(bytes) {
      drawnBytes += bytes;
      if (drawnBytes >= sendAtBytes) flush();
      else timer ??= setTimeout(flush, sendAfterMs);
    },
    reset() {
      clearTimeout(timer);
      timer = undefined;
      drawnBytes = 0;
    },
  };
}
