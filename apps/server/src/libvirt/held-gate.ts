import { CallGate } from './call-gate.ts';
import { timeoutProblem, type Attempt } from './libvirt-problem.ts';

/**
 * Lets at most `limit` tasks run at once, and counts one as running until it has really ended, even
 * when its caller was told long ago that the host does not answer. A storage pool on a dead NFS server
 * would otherwise take one thread of the connection after another.
 */
export class HeldGate {
  readonly #gate: CallGate;

  constructor(limit: number) {
    this.#gate = new CallGate(limit);
  }

  /** @throws ProblemError `host_timeout`, the time of waiting for a place included */
  async run<T>(attempt: Attempt, timeoutMs: number, task: () => Promise<T>): Promise<T> {
    let timer;
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(timeoutProblem(attempt, timeoutMs)), timeoutMs);
    });
    let abandoned = false;
    const result = this.#gate.run(async () => {
      // Whoever asked has gone: what nobody waits for is not begun.
      if (abandoned) throw timeoutProblem(attempt, timeoutMs);
      return task();
    });
    try {
      return await Promise.race([result, timeout]);
    } finally {
      abandoned = true;
      clearTimeout(timer);
      result.catch(() => undefined);
    }
  }
}
