import { createStore, useStore } from '../../../shared/lib/external-store.ts';

const storageKey = 'guesthouse.dock';

function stored(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'open';
  } catch {
    return false;
  }
}

const open = createStore(stored());

export function setDockOpen(next: boolean): void {
  open.set(next);
  try {
    localStorage.setItem(storageKey, next ? 'open' : 'closed');
  } catch {
    // Without storage the dock stays as it is for as long as the page does.
  }
}

export function useDockOpen(): boolean {
  return useStore(open);
}
