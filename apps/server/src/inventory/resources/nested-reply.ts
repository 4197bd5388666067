import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { NestedKind } from '@guesthouse/contract/resource';
import type { ResourceReply } from '@guesthouse/contract/resource-reply';
import type { Mirror } from '../mirror.ts';
import type { ResourceMirror } from './resource-mirror.ts';

/** A reply waits this long for what is being read, and then says that it is not all. */
const patienceMs = 1_000;

/**
 * What one pool or network has. Asking for it is looking at it: it is read now, and stays fresh for as
 * long as somebody asks again or watches.
 */
export async function nestedReply<K extends NestedKind>(
  mirror: Mirror,
  kind: K,
  hostId: HostId,
  parent: ObjectUuid,
): Promise<ResourceReply<K>> {
  const { resources } = mirror;
  const release = resources.watches.watch({ kind, hostId, parent });
  try {
    const connected = mirror.host(hostId)?.state === 'connected';
    if (connected) await untilRead(resources, kind, hostId, parent);
    const table = resources.table(kind);
    const reply = table.reply(hostId, parent);
    if (connected || reply.coverage.length > 0) return reply;
    const reason = 'The host is not connected.';
    return { ...reply, coverage: [{ hostId, parent, state: 'failed', reason, total: null }] };
  } finally {
    release();
  }
}

function untilRead(
  resources: ResourceMirror,
  kind: NestedKind,
  hostId: HostId,
  parent: ObjectUuid,
): Promise<void> {
  const isRead = () =>
    (resources.table(kind).coverage(hostId, parent)?.state ?? 'reading') !== 'reading';
  if (isRead()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = resources.onStep((step) => {
      if (step.kind === kind && step.parent === parent && isRead()) end();
    });
    const timer = setTimeout(end, patienceMs);
  });
}
