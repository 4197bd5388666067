import { lazy, type ComponentType } from 'react';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

const parts: (() => Promise<unknown>)[] = [];

/**
 * A component in a file of its own, which the first drawing of the page does not need, but a page that
 * has lost its server does: what gives orders is plain `lazy`. React remembers a file that did not come
 * for as long as the page lives: `fetchParts` sees to it that it has come before the network is gone.
 */
export function lazyPart<P>(load: Load<P>) {
  parts.push(load);
  return lazy(load);
}

/** Fetches every such file, one at a time, whenever the page has nothing else to do. */
export async function fetchParts(isWanted: () => boolean): Promise<void> {
  for (const load of parts) {
    await new Promise<void>((resolve) => {
      requestIdleCallback(() => resolve());
    });
    if (!isWanted()) return;
    // What did not come now is asked for again when it is used.
    await load().catch(() => undefined);
  }
}
