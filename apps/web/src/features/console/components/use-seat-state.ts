import { useStore, type Readable } from '../../../shared/lib/external-store.ts';
import type { SeatState } from '../model/console-status.ts';
import type { LiveConsole } from './use-console.ts';

function constant<T>(value: T): Readable<T> {
  return { get: () => value, subscribe: () => () => undefined };
}

const opening = constant<SeatState>({ kind: 'opening' });
const notBlank = constant(false);

export function useSeatState(live: LiveConsole | null): SeatState {
  return useStore(live?.seat.state ?? opening);
}

/** Whether the terminal is connected and still empty. */
export function useIsBlank(live: LiveConsole | null): boolean {
  return useStore(live?.seat.blank ?? notBlank);
}
