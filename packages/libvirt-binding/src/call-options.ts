import { addon } from './addon.ts';
import { LibvirtTimeoutError } from './errors/timeout-error.ts';

/** What every call takes as its last argument. */
export interface CallOptions {
  /**
   * Rejects the call with the signal's reason. A call that still waited for a thread is not made;
   * one that had begun goes on in the background, because libvirt cannot interrupt it.
   */
  readonly signal?: AbortSignal | undefined;
  /** Rejects the call with a {@link LibvirtTimeoutError} after so many milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/** Starts a call and applies its options. */
export function withCallOptions<T>(
  start: () => Promise<T>,
  options: CallOptions | undefined,
): Promise<T> {
  const signal = options?.signal;
  const timeoutMs = options?.timeoutMs;
  if (!signal && timeoutMs === undefined) return start();
  if (signal?.aborted) return Promise.reject(abortReason(signal));
  const call = start();
  const callId = addon().lastCallId();
  return new Promise<T>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const giveUp = (reason: Error) => {
      settle();
      addon().cancel(callId);
      reject(reason);
    };
    const onAbort = () => {
      if (signal) giveUp(abortReason(signal));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    if (timeoutMs !== undefined)
      timer = setTimeout(() => giveUp(new LibvirtTimeoutError(timeoutMs)), timeoutMs);
    call.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException('aborted', 'AbortError');
}
