/**
 * A process of its own: libvirt's admin library cannot share one with other connections. It answers
 * one request and ends, and ends with its parent.
 */
import { openAdmin } from '@guesthouse/libvirt/admin';
import { adminRequestSchema, type AdminAnswer } from './admin-messages.ts';

async function answer(message: unknown): Promise<AdminAnswer> {
  const { uri, change } = adminRequestSchema.parse(message);
  const daemon = await openAdmin(uri);
  try {
    if (change?.filters !== undefined) await daemon.setLoggingFilters(change.filters);
    if (change?.outputs !== undefined) await daemon.setLoggingOutputs(change.outputs);
    const [filters, outputs] = await Promise.all([
      daemon.getLoggingFilters(),
      daemon.getLoggingOutputs(),
    ]);
    return { ok: true, filters: textOf(filters), outputs: textOf(outputs) };
  } finally {
    await daemon.close();
  }
}

/** libvirt gives nothing at all where nothing is set, and a space after each setting. */
function textOf(settings: string | null): string {
  return settings?.trim() ?? '';
}

process.once('message', (message) => {
  answer(message)
    .catch((error: unknown): AdminAnswer => {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    })
    .then((reply) => process.send?.(reply, () => process.exit(0)))
    .catch(() => process.exit(1));
});
process.once('disconnect', () => process.exit(0));
