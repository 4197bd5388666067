import { activityLimits, type ActivityEntry } from '@guesthouse/contract/activity';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { RoomBroadcaster } from '../socket/client-event-handler.ts';
import {
  activityAfter,
  insertActivity,
  listActivityRows,
  newestActivityId,
  pruneActivity,
  type ActivityQuery,
} from '../store/activity-store.ts';
import type { ActivityRow, DatabaseSchema } from '../store/database-schema.ts';
import { activityOfRow, newActivityRow, type NewActivity } from './activity-row-mapper.ts';

export const activityRoom = 'activity';
/** Beside the other room: for those who manage accounts. */
export const restrictedActivityRoom = 'activity:restricted';

/** A thousand things in a second are a few writes, and not a thousand. */
const writeAfterMs = 100;

/** The command line writes into the same store, and tells nobody. */
const lookEveryMs = 5_000;

/** Between two cuts the store holds at most so many more than it should. */
const pruneEvery = 1_000;

export interface ActivityDeps {
  readonly db: Kysely<DatabaseSchema>;
  readonly broadcaster: RoomBroadcaster;
  readonly log: Logger;
  /** How many entries remain, where it is not the usual number. */
  readonly kept?: number;
  /** How often it looks for what others have written, where that is not the usual time. */
  readonly lookEveryMs?: number;
}

/** What happens, kept and told. A store that is too slow loses entries, and says how many. */
export class ActivityLog {
  readonly #deps: ActivityDeps;
  #waiting: NewActivity[] = [];
  #lost = 0;
  #sincePruned = pruneEvery;
  #timer: NodeJS.Timeout | null = null;
  readonly #looking: NodeJS.Timeout;
  /** Up to which entry everything has been told. */
  #toldId: Promise<number>;
  #writing: Promise<void> = Promise.resolve();

  constructor(deps: ActivityDeps) {
    this.#deps = deps;
    this.#toldId = newestActivityId(deps.db).catch(() => Infinity);
    this.#looking = setInterval(() => this.#inTurn([]), deps.lookEveryMs ?? lookEveryMs).unref();
  }

  add(entry: NewActivity): void {
    if (this.#waiting.length >= activityLimits.waiting) this.#lost += 1;
    else this.#waiting.push(entry);
    this.#timer ??= setTimeout(() => this.#flush(), writeAfterMs);
  }

  async list(wanted: Omit<ActivityQuery, 'limit'>): Promise<{
    entries: ActivityEntry[];
    more: boolean;
  }> {
    const limit = activityLimits.page;
    const rows = await listActivityRows(this.#deps.db, { ...wanted, limit: limit + 1 });
    return { entries: rows.slice(0, limit).map(activityOfRow), more: rows.length > limit };
  }

  /** Resolves when everything that was added has been written. */
  async stop(): Promise<void> {
    clearInterval(this.#looking);
    this.#flush();
    await this.#writing;
  }

  #flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const entries = this.#waiting;
    this.#waiting = [];
    if (this.#lost > 0) entries.push(lostEntry(this.#lost));
    this.#lost = 0;
    if (entries.length > 0) this.#inTurn(entries);
  }

  #inTurn(entries: readonly NewActivity[]): void {
    this.#writing = this.#writing.then(() => this.#write(entries));
  }

  async #write(entries: readonly NewActivity[]): Promise<void> {
    const { db, log } = this.#deps;
    try {
      if (entries.length > 0) await insertActivity(db, entries.map(newActivityRow));
      const rows = await activityAfter(db, await this.#toldId, activityLimits.waiting + 1);
      const newest = rows.at(-1)?.entry_id;
      if (newest === undefined) return;
      this.#toldId = Promise.resolve(newest);
      this.#tell(rows);
      this.#sincePruned += rows.length;
      if (this.#sincePruned < pruneEvery) return;
      this.#sincePruned = 0;
      await pruneActivity(db, newest, this.#deps.kept ?? activityLimits.kept);
    } catch (error) {
      log.error({ err: error, entries: entries.length }, 'activity could not be written');
    }
  }

  #tell(rows: readonly ActivityRow[]): void {
    const { broadcaster } = this.#deps;
    const send = (room: string, some: readonly ActivityRow[]) => {
      if (some.length > 0)
        broadcaster.to(room, 'activity:added', { entries: some.map(activityOfRow) });
    };
    send(
      activityRoom,
      rows.filter(({ restricted }) => restricted === 0),
    );
    send(
      restrictedActivityRoom,
      rows.filter(({ restricted }) => restricted === 1),
    );
  }
}

function lostEntry(count: number): NewActivity {
  return {
    atMs: Date.now(),
    kind: 'event',
    name: 'activity.lost',
    tone: 'warn',
    text: `${count} more things happened than could be written down`,
    subject: null,
    actor: null,
    taskId: null,
  };
}
