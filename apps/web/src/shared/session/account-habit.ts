import { createStore, useStore, type Store } from '../lib/external-store.ts';
import { useSession } from './session-query.ts';

/** What one account has set in this browser; another that signs in here has its own. */
function readHabit(accountId: string, name: string): string | null {
  try {
    return localStorage.getItem(keyOf(accountId, name));
  } catch {
    return null;
  }
}

function keepHabit(accountId: string, name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(accountId, name), value);
  } catch {
    // Without storage it lasts as long as the page.
  }
}

function keyOf(accountId: string, name: string): string {
  return `guesthouse.${accountId}.${name}`;
}

/**
 * A small thing that is remembered for an account in this browser alone, and shared by all that uses it.
 *
 * @param parse of what was written, which may be anything; null is nothing
 */
export function createHabit<T>(
  name: string,
  parse: (text: string | null) => T,
  write: (value: T) => string,
): () => readonly [T, (next: T) => void] {
  const stores = new Map<string, Store<T>>();
  const storeOf = (accountId: string) => {
    const store = stores.get(accountId) ?? createStore(parse(readHabit(accountId, name)));
    stores.set(accountId, store);
    return store;
  };
  return function useHabit() {
    const { accountId } = useSession();
    const store = storeOf(accountId);
    const set = (next: T) => {
      store.set(next);
      keepHabit(accountId, name, write(next));
    };
    return [useStore(store), set];
  };
}
