import type { TaskSummary } from '@guesthouse/contract/task';
import {
  memoryQuantity,
  percentQuantity,
  quantityText,
} from '../../../shared/lib/format-quantity.ts';
import { formatDuration } from '../../../shared/lib/format-time.ts';

const bytes = (count: number) => quantityText(memoryQuantity(count / 1024));

/** `42 % · 107 MiB of 256 MiB · 3 s left`, as far as it is known; empty where nothing is. */
export function progressWords({ progress }: Pick<TaskSummary, 'progress'>): string {
  if (!progress) return '';
  const { fraction, doneBytes, totalBytes, remainingMs } = progress;
  const parts: string[] = [];
  if (fraction !== null) parts.push(quantityText(percentQuantity(fraction)));
  if (doneBytes !== null)
    parts.push(
      totalBytes === null ? bytes(doneBytes) : `${bytes(doneBytes)} of ${bytes(totalBytes)}`,
    );
  if (remainingMs !== null) parts.push(`${formatDuration(remainingMs)} left`);
  return parts.join(' · ');
}
