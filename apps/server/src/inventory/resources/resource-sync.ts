import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { ResourceCoverage, ResourceKind } from '@guesthouse/contract/resource';
import type { Logger } from 'pino';
import { EntitySync, type EntitySource } from '../entity-sync.ts';
import { readFailure } from './read-failure-rules.ts';
import type { ResourceFacts } from './resource-facts.ts';
import type { ResourceTable } from './resource-table.ts';

/** How often a kind is looked at for what libvirt has no events of; null: never. */
export interface Beat {
  readonly slowMs: number | null;
  /** While somebody looks. */
  readonly watchedMs: number | null;
}

/** One kind on one host, as data. */
export interface ResourceSource<K extends ResourceKind, Reading> {
  readonly link: Omit<EntitySource<string, Reading>, 'word'>;
  readonly facts: (hostId: HostId, reading: Reading) => ResourceFacts<K>;
  readonly beat: Beat;
  /** Each beat reads only what came or went; all of it is read this often. Null: with every beat. */
  readonly allEveryMs: number | null;
}

interface Place<K extends ResourceKind> {
  readonly hostId: HostId;
  readonly parent: ObjectUuid | null;
  readonly table: ResourceTable<K>;
  readonly isWatched: () => boolean;
  readonly log: Logger;
}

const concurrentReads = 2;
/** A kind whose events are missing. */
const withoutEventsMs = 60_000;
/** A look that takes long is not taken more often than it can bear. */
const restPerLook = 20;
const retryCapMs = 60_000;

/** Keeps one table equal to one host, or to one pool or network of it, while a connection lives. */
export class ResourceSync<K extends ResourceKind, Reading> {
  readonly #source: ResourceSource<K, Reading>;
  readonly #place: Place<K>;
  readonly #entities: EntitySync<string, Reading>;
  #beat: Beat;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  #lookAgain = false;
  #lastLookAtMs = -Infinity;
  #lastAllAtMs = -Infinity;
  #lookTookMs = 0;
  #failures = 0;
  #started = false;

  constructor(source: ResourceSource<K, Reading>, place: Place<K>) {
    this.#source = source;
    this.#place = place;
    this.#beat = source.beat;
    const { hostId, parent, table, log } = place;
    this.#entities = new EntitySync(
      {
        word: table.kind,
        list: () => source.link.list(),
        read: (id) => source.link.read(id),
        watch: (onChange) => source.link.watch(onChange),
        forget: (id) => source.link.forget(id),
      },
      {
        known: () => table.ids(hostId, parent),
        put: (reading) => void table.put(hostId, source.facts(hostId, reading)),
        remove: (id) => table.remove(hostId, id, parent),
      },
      { log, concurrency: concurrentReads },
    );
  }

  /** Never rejects: what went wrong is in the coverage, and is tried again. */
  async start(): Promise<void> {
    this.#cover('reading', null);
    await this.look();
  }

  /** Something about it may have changed. */
  mark(id: string): void {
    this.#entities.mark(id);
  }

  /** Somebody began to look: what is old is read now, and then at the quicker beat. */
  watched(): void {
    const { watchedMs } = this.#beat;
    if (watchedMs === null || !this.#started) return;
    if (performance.now() - this.#lastLookAtMs > watchedMs) void this.look();
    else this.#schedule();
  }

  /** Reads now; asked for while one look is under way, once more after it. */
  look(): Promise<void> {
    if (this.#looking) {
      this.#lookAgain = true;
      return this.#looking;
    }
    return this.#lookNow();
  }

  #lookNow(): Promise<void> {
    this.#lookAgain = false;
    this.#looking = this.#lookOnce().finally(() => {
      this.#looking = null;
      if (this.#lookAgain) void this.#lookNow();
      else this.#schedule();
    });
    return this.#looking;
  }

  /** Reads all of it with the next look. */
  distrust(): void {
    this.#lastAllAtMs = -Infinity;
  }

  stop(): void {
    this.#entities.stop();
  }

  async #lookOnce(): Promise<void> {
    const beganMs = performance.now();
    this.#lastLookAtMs = beganMs;
    try {
      await this.#read(beganMs);
      if (this.#entities.stopped) return;
      this.#failures = 0;
      this.#cover('read', null);
    } catch (error) {
      if (this.#entities.stopped) return;
      this.#failed(error);
    }
    this.#lookTookMs = performance.now() - beganMs;
  }

  async #read(nowMs: number): Promise<void> {
    const { allEveryMs } = this.#source;
    if (!this.#started) {
      const hasEvents = await this.#entities.start((total) => this.#cover('reading', total));
      const expectsEvents = this.#beat.slowMs === null && this.#place.parent === null;
      if (expectsEvents && !hasEvents) this.#beat = { ...this.#beat, slowMs: withoutEventsMs };
      this.#started = true;
      this.#lastAllAtMs = nowMs;
    } else if (allEveryMs === null || nowMs - this.#lastAllAtMs > allEveryMs) {
      // Before it: whoever distrusts it meanwhile is not overruled by its end.
      this.#lastAllAtMs = nowMs;
      await this.#entities.readAll();
    } else await this.#entities.readNew();
  }

  #failed(error: unknown): void {
    this.#failures += 1;
    this.distrust();
    const { state, reason } = readFailure(error);
    if (state === 'unavailable') this.#forgetAll();
    else this.#place.log.info({ err: error, kind: this.#place.table.kind }, 'could not be listed');
    this.#cover(state, reason);
  }

  #forgetAll(): void {
    const { hostId, parent, table } = this.#place;
    for (const id of table.ids(hostId, parent)) {
      this.#source.link.forget(id);
      table.remove(hostId, id, parent);
    }
  }

  #schedule(): void {
    if (this.#timer) clearTimeout(this.#timer);
    const waitMs = this.#waitMs();
    this.#timer = waitMs === null ? null : this.#entities.later(waitMs, () => void this.look());
  }

  #waitMs(): number | null {
    const { hostId, parent, table, isWatched } = this.#place;
    const { slowMs, watchedMs } = this.#beat;
    const state = table.coverage(hostId, parent)?.state;
    if (state === 'failed') return Math.min(retryCapMs, 1_000 * 2 ** Math.min(this.#failures, 6));
    // What a hypervisor lacks it will not have tomorrow.
    if (state === 'unavailable' && parent === null) return null;
    const beatMs = (isWatched() ? watchedMs : null) ?? slowMs;
    return beatMs === null ? null : Math.max(beatMs, restPerLook * this.#lookTookMs);
  }

  #cover(state: ResourceCoverage['state'], totalOrReason: number | string | null): void {
    const { hostId, parent, table } = this.#place;
    const isReason = typeof totalOrReason === 'string';
    table.cover({
      hostId,
      parent,
      state,
      reason: isReason ? totalOrReason : null,
      total: isReason ? null : totalOrReason,
    });
  }
}
