import { createStore } from '../../../shared/lib/external-store.ts';

/** Whether the form of a host to add is open, whichever page asked for it. */
export const addingHost = createStore(false);
