/** What the addon says about a stream, in the order of its `StreamSignal`. */
export const streamSignals = ['readable', 'written', 'finished', 'failed', 'gone'] as const;
export type StreamSignal = (typeof streamSignals)[number];

type StreamListener = (signal: StreamSignal, error: Error | null) => void;

const listeners = new Map<number, StreamListener>();
let nextToken = 1;

/** Registers what is to hear of a stream, before the stream exists. */
export function listenToStream(listener: StreamListener): number {
  const token = nextToken++;
  listeners.set(token, listener);
  return token;
}

export function forgetStream(token: number): void {
  listeners.delete(token);
}

/** Called by the addon. */
export function dispatchStream(token: number, signal: number, error: Error | null): void {
  const name = streamSignals[signal];
  if (name) listeners.get(token)?.(name, error);
}
