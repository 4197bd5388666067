import type { DomainSummary } from '@guesthouse/contract/domain';
import { createStore } from '../../../shared/lib/external-store.ts';
import type { ActionDialog } from '../model/action-presentation.ts';

interface OpenDialog {
  readonly dialog: ActionDialog;
  readonly domain: DomainSummary;
}

/** The dialog that is open, whichever page asked for it. */
export const actionDialog = createStore<OpenDialog | null>(null);
