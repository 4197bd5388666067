import { domainSubject } from '@guesthouse/contract/subject';
import type { Mirror } from '../inventory/mirror.ts';
import type { ActivityLog } from './activity-log.ts';
import { happeningWords } from './happening-words-mapper.ts';

/** Writes down what libvirt tells of every host. */
export function noteHappenings(mirror: Mirror, activity: ActivityLog): void {
  mirror.onHappening((hostId, { uuid, name, happening }) => {
    activity.add({
      atMs: Date.now(),
      kind: 'event',
      ...happeningWords(happening),
      subject: domainSubject({ hostId, uuid, name }),
      actor: null,
      taskId: null,
    });
  });
}
