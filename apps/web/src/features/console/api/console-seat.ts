import type { ConsoleOpened } from '@guesthouse/contract/console';
import type { ConsoleId, DomainRef } from '@guesthouse/contract/ids';
import { ApiProblem, errorWords } from '../../../shared/api/api-problem.ts';
import { createStore, type Readable } from '../../../shared/lib/external-store.ts';
import type { LiveSocket } from '../../../shared/socket/live-socket.ts';
import { createAcknowledger } from '../model/acknowledgement.ts';
import type { SeatState } from '../model/console-status.ts';
import { createInputQueue } from '../model/input-queue.ts';

/** Where the bytes go: a terminal. */
export interface Screen {
  /** Clears everything and draws this instead. */
  replace(scrollback: Uint8Array): void;
  /** Draws; calls back when it has. */
  write(data: Uint8Array, drawn: () => void): void;
  note(text: string): void;
}

export interface ConsoleSeat {
  readonly state: Readable<SeatState>;
  /** Whether the guest has not written anything that anybody would see. */
  readonly blank: Readable<boolean>;
  /** Bytes for the guest, in order. Rejects when they did not get there. */
  input(data: Uint8Array): Promise<void>;
  retry(): void;
  leave(): void;
}

/**
 * One seat at a machine's serial console. It survives a lost connection by taking a new seat, and
 * the screen is then drawn anew from the server's scrollback.
 */
export function takeSeat(socket: LiveSocket, ref: DomainRef, screen: Screen): ConsoleSeat {
  const state = createStore<SeatState>({ kind: 'opening' });
  const blank = createStore(true);
  const { hostId, uuid } = ref;
  let consoleId: ConsoleId | null = null;
  let attempt = 0;

  const acknowledger = createAcknowledger((bytes) => {
    if (consoleId === null) return;
    // A seat that is gone needs no credit.
    socket.request('console:acknowledge', { consoleId, bytes }).catch(() => undefined);
  });
  const queue = createInputQueue(async (data) => {
    if (consoleId === null) throw new Error('The console is not open.');
    await socket.request('console:input', { consoleId, data });
  });

  const seated = (opened: ConsoleOpened) => {
    consoleId = opened.consoleId;
    acknowledger.reset();
    screen.replace(new Uint8Array(opened.scrollback));
    blank.set(opened.scrollback.byteLength === 0);
    state.set({ kind: 'open', state: opened.state, message: opened.message });
  };
  const close = (id: ConsoleId | null) => {
    if (id !== null && socket.connected)
      socket.request('console:close', { consoleId: id }).catch(() => undefined);
  };
  const open = async () => {
    const mine = ++attempt;
    close(consoleId);
    consoleId = null;
    queue.clear();
    state.set({ kind: 'opening' });
    try {
      const opened = await socket.request('console:open', { hostId, uuid });
      if (mine === attempt) seated(opened);
      else close(opened.consoleId);
    } catch (error) {
      if (mine !== attempt) return;
      const { title, detail } = errorWords(error);
      if (error instanceof ApiProblem) state.set({ kind: 'refused', title, detail });
      else state.set({ kind: 'lost' });
    }
  };

  const stops = [
    socket.on('console:output', (output) => {
      if (output.consoleId !== consoleId) return;
      const data = new Uint8Array(output.data);
      blank.set(false);
      screen.write(data, () => acknowledger.drawn(data.byteLength));
    }),
    socket.on('console:state', (change) => {
      if (change.consoleId === consoleId)
        state.set({ kind: 'open', state: change.state, message: change.message });
    }),
    socket.on('console:catch-up', (missed) => {
      if (missed.consoleId !== consoleId) return;
      acknowledger.reset();
      screen.replace(new Uint8Array(missed.scrollback));
      screen.note(`${missed.skippedBytes} bytes came faster than this page could draw them`);
    }),
    socket.onLost(() => {
      attempt += 1;
      consoleId = null;
      queue.clear();
      state.set({ kind: 'lost' });
    }),
    socket.onConnected(() => void open()),
  ];
  return {
    state,
    blank,
    input: (data) => queue.write(data),
    retry: () => void open(),
    leave() {
      attempt += 1;
      for (const stop of stops) stop();
      acknowledger.reset();
      queue.clear();
      close(consoleId);
      consoleId = null;
    },
  };
}
