import { createStore } from '../../../../shared/lib/external-store.ts';
import type { BulkAct } from '../../model/bulk-acts.ts';
import type { MachineRow } from '../../model/machine-row.ts';

interface BulkRequest {
  readonly act: BulkAct;
  /** As they were when it was asked for. */
  readonly rows: readonly MachineRow[];
}

/** What is about to be done to many machines, or is being done. */
export const bulkRequest = createStore<BulkRequest | null>(null);

export function askBulk(act: BulkAct, rows: readonly MachineRow[]): void {
  bulkRequest.set({ act, rows });
}
