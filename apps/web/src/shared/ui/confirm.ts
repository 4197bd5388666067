import { createStore } from '../lib/external-store.ts';

export interface ConfirmRequest {
  /** Names what will be touched. */
  readonly title: string;
  readonly body: string;
  readonly confirmLabel: string;
  readonly danger: boolean;
  readonly settle: (confirmed: boolean) => void;
}

export const confirmRequest = createStore<ConfirmRequest | null>(null);

/** Asks the person; a second question refuses the first. */
export function confirm(request: Omit<ConfirmRequest, 'settle'>): Promise<boolean> {
  confirmRequest.get()?.settle(false);
  return new Promise((resolve) => {
    const settle = (confirmed: boolean) => {
      confirmRequest.set(null);
      resolve(confirmed);
    };
    confirmRequest.set({ ...request, settle });
  });
}
