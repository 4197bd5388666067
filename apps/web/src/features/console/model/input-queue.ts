import { splitInput } from './paste-plan.ts';

/** So many inputs may wait for their answers: a typist never notices, a paste cannot flood. */
const inFlightAtMost = 4;

export interface InputQueue {
  /** Resolves when the server has taken all of it; rejects when it will not. */
  write(data: Uint8Array): Promise<void>;
  /** Forgets what has not been sent. */
  clear(): void;
  readonly pendingBytes: number;
}

interface Entry {
  readonly piece: Uint8Array;
  readonly last: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Sends in order, in pieces, with a bounded number unanswered. */
export function createInputQueue(send: (piece: Uint8Array) => Promise<unknown>): InputQueue {
  let waiting: Entry[] = [];
  let inFlight = 0;

  const pump = () => {
    while (inFlight < inFlightAtMost) {
      const entry = waiting.shift();
      if (!entry) return;
      inFlight += 1;
      send(entry.piece)
        .then(() => {
          if (entry.last) entry.resolve();
        }, entry.reject)
        .finally(() => {
          inFlight -= 1;
          pump();
        });
    }
  };
  return {
    write(data) {
      const pieces = splitInput(data);
      if (pieces.length === 0) return Promise.resolve();
      const written = new Promise<void>((resolve, reject) => {
        pieces.forEach((piece, index) =>
          waiting.push({ piece, last: index === pieces.length - 1, resolve, reject }),
        );
      });
      pump();
      return written;
    },
    clear() {
      const dropped = waiting;
      waiting = [];
      for (const { reject } of dropped) reject(new Error('The console was closed.'));
    },
    get pendingBytes() {
      return waiting.reduce((sum, { piece }) => sum + piece.byteLength, 0);
    },
  };
}
