type Handler = (...values: readonly unknown[]) => void;

const handlers = new Map<number, Handler>();
let nextSubscription = 1;

/** Reserves a number under which the addon reports events. */
export function addSubscription(handler: Handler): number {
  const subscription = nextSubscription++;
  handlers.set(subscription, handler);
  return subscription;
}

export function removeSubscription(subscription: number): void {
  handlers.delete(subscription);
}

/** Called by the addon, possibly many times in a row: a listener that throws must not stop it. */
export function dispatchEvent(subscription: number, ...values: readonly unknown[]): void {
  try {
    handlers.get(subscription)?.(...values);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
