import type { Logger } from 'pino';
import { ProblemError } from '../http/problem-error.ts';
import type { ErrorCode } from '@guesthouse/contract/error-code';
import { DirtyReader } from './dirty-reader.ts';

/** Where one kind of thing on one host is read: all that differs between kinds, as data. */
export interface EntitySource<Id extends string, Reading> {
  /** For the log: `domain`, `network` … */
  readonly word: string;
  list(): Promise<Id[]>;
  read(id: Id): Promise<Reading>;
  /** @returns false where there are no such events */
  watch(onChange: (id: Id) => void): Promise<boolean>;
  /** Lets go of what is held for a thing that has gone. */
  forget(id: Id): void;
}

/** Where readings go. */
export interface EntitySink<Id extends string, Reading> {
  /** Those that are known, gone or not. */
  known(): Id[];
  /** @param witnessed whether an event led to it, or a look after the first one */
  put(reading: Reading, witnessed: boolean): void;
  remove(id: Id): void;
}

const retryBaseMs = 1_000;
const retryCapMs = 30_000;

const goneCodes: ReadonlySet<ErrorCode> = new Set(['domain_not_found', 'resource_not_found']);

/**
 * Keeps what is known of one kind equal to one host for the life of one connection. Events are
 * registered before the list is read, and they only mark a thing dirty: whatever their order, the last
 * reading follows the last event.
 */
export class EntitySync<Id extends string, Reading> {
  readonly #source: EntitySource<Id, Reading>;
  readonly #sink: EntitySink<Id, Reading>;
  readonly #log: Logger;
  readonly #reader: DirtyReader<Id>;
  readonly #failures = new Map<Id, number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #hasEvents: boolean | null = null;
  #caughtUp = false;
  #stopped = false;

  constructor(
    source: EntitySource<Id, Reading>,
    sink: EntitySink<Id, Reading>,
    { log, concurrency }: { readonly log: Logger; readonly concurrency: number },
  ) {
    this.#source = source;
    this.#sink = sink;
    this.#log = log;
    this.#reader = new DirtyReader({ concurrency, read: (id) => this.#read(id) });
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /**
   * Resolves when everything has been read once; can be called again where it failed.
   * @param onListed how many there are, before they are read
   * @returns whether there are events
   * @throws ProblemError when there is no list
   */
  async start(onListed?: (count: number) => void): Promise<boolean> {
    this.#hasEvents ??= await this.#source.watch((id) => this.#reader.mark(id, true));
    await this.readAll(onListed);
    this.#caughtUp = this.#hasEvents;
    return this.#hasEvents;
  }

  /** Those that were known before are read too: the reading finds out that they are gone. */
  async readAll(onListed?: (count: number) => void): Promise<void> {
    const listed = await this.#source.list();
    onListed?.(listed.length);
    for (const id of new Set([...listed, ...this.#sink.known()])) this.#reader.mark(id, false);
    await this.#reader.idle();
  }

  /** Reads only those that came or went since the last look. */
  async readNew(): Promise<void> {
    const listed = new Set(await this.#source.list());
    const known = new Set(this.#sink.known());
    for (const id of new Set([...listed, ...known]))
      if (!listed.has(id) || !known.has(id)) this.#reader.mark(id, false);
    await this.#reader.idle();
  }

  /** Something may have changed about it that somebody may be looking at. */
  mark(id: Id): void {
    this.#reader.mark(id, true);
  }

  /** Runs later unless stopped before. */
  later(waitMs: number, task: () => Promise<void> | void): NodeJS.Timeout | null {
    if (this.#stopped) return null;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void task();
    }, waitMs);
    this.#timers.add(timer);
    return timer;
  }

  stop(): void {
    this.#stopped = true;
    this.#reader.stop();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async #read(id: Id): Promise<void> {
    try {
      const reading = await this.#source.read(id);
      if (this.#stopped) return;
      this.#sink.put(reading, this.#caughtUp);
      this.#failures.delete(id);
    } catch (error) {
      if (this.#stopped) return;
      if (error instanceof ProblemError && goneCodes.has(error.code)) {
        this.#source.forget(id);
        this.#failures.delete(id);
        this.#sink.remove(id);
      } else {
        this.#log.warn({ err: error, [this.#source.word]: id }, 'could not be read');
        this.#retryLater(id);
      }
    }
  }

  /** What could not be read may be wrong in the mirror: it is not left at that. */
  #retryLater(id: Id): void {
    const failures = (this.#failures.get(id) ?? 0) + 1;
    this.#failures.set(id, failures);
    const waitMs = Math.min(retryCapMs, retryBaseMs * 2 ** (failures - 1));
    this.later(waitMs, () => this.#reader.mark(id, false));
  }
}
