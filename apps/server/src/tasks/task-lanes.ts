import { CallGate } from '../libvirt/call-gate.ts';

/** Long work of one host at once: each holds a connection and keeps a disk of that host busy. */
const perLane = 4;

/** Lets a few tasks of each lane run and makes the others wait in order. */
export class TaskLanes {
  readonly #gates = new Map<string, { gate: CallGate; users: number }>();

  /**
   * @param signal takes work that still waits out of the queue
   * @throws the signal's reason, or what the work rejects with
   */
  async run<T>(lane: string | undefined, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (lane === undefined) return work();
    const entry = this.#gates.get(lane) ?? { gate: new CallGate(perLane), users: 0 };
    this.#gates.set(lane, entry);
    entry.users += 1;
    try {
      return await inTurn(entry.gate, signal, work);
    } finally {
      entry.users -= 1;
      if (entry.users === 0) this.#gates.delete(lane);
    }
  }
}

/** Rejects at once when it is aborted in the queue; its turn, when it comes, is passed on. */
function inTurn<T>(gate: CallGate, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let begun = false;
    signal.addEventListener('abort', () => {
      if (!begun) reject(signal.reason as Error);
    });
    gate
      .run(() => {
        signal.throwIfAborted();
        begun = true;
        return work();
      })
      .then(resolve, reject);
  });
}
