import type { Connection } from '@guesthouse/libvirt';
import type { HeldGate } from '../held-gate.ts';
import { timeLimits } from '../time-limits.ts';
import { translated } from '../translate-error.ts';
import type { ResourceDriver } from './resource-driver.ts';

interface Disposable {
  dispose(): void;
}

/** One kind of thing on one connection, by id; errors as ProblemError. */
export class KindLink<Handle extends Disposable, Reading> {
  readonly #connection: Connection;
  readonly #gate: HeldGate;
  readonly #driver: ResourceDriver<Handle, Reading>;
  readonly #handles = new Map<string, Handle>();

  constructor(connection: Connection, gate: HeldGate, driver: ResourceDriver<Handle, Reading>) {
    this.#connection = connection;
    this.#gate = gate;
    this.#driver = driver;
  }

  /** @throws ProblemError `libvirt_unsupported` where the hypervisor has no such things */
  list(): Promise<string[]> {
    const driver = this.#driver;
    return this.#run(`list the ${driver.words.all}`, timeLimits.readMs, async () => {
      const handles = await driver.list(this.#connection);
      const listed = new Map(handles.map((handle) => [driver.idOf(handle), handle]));
      for (const id of [...this.#handles.keys()]) if (!listed.has(id)) this.forget(id);
      for (const [id, handle] of listed) this.#keep(id, handle);
      return [...listed.keys()];
    });
  }

  /** @throws ProblemError `resource_not_found` when it has gone */
  read(id: string): Promise<Reading> {
    const driver = this.#driver;
    return this.order(id, `read the ${driver.words.one} ${id}`, timeLimits.readMs, (handle) =>
      driver.read(handle),
    );
  }

  /** Runs what is asked of one of them. */
  order<T>(
    id: string,
    doing: string,
    timeoutMs: number,
    task: (handle: Handle) => Promise<T>,
  ): Promise<T> {
    return this.#run(doing, timeoutMs, async () => task(await this.#handle(id)));
  }

  /** @returns false where this hypervisor has no such events */
  watch(onChange: (id: string) => void): Promise<boolean> {
    const { words } = this.#driver;
    return translated({ doing: `watch the ${words.all}` }, () =>
      this.#driver.watch(this.#connection, onChange),
    );
  }

  /** Handles of what is long gone do not pile up. */
  forget(id: string): void {
    this.#handles.get(id)?.dispose();
    this.#handles.delete(id);
  }

  #run<T>(doing: string, timeoutMs: number, task: () => Promise<T>): Promise<T> {
    return this.#gate.run({ doing }, timeoutMs, () => translated({ doing }, task));
  }

  #keep(id: string, handle: Handle): void {
    const known = this.#handles.get(id);
    if (known !== handle) known?.dispose();
    this.#handles.set(id, handle);
  }

  async #handle(id: string): Promise<Handle> {
    const known = this.#handles.get(id);
    if (known) return known;
    const handle = await this.#driver.lookup(this.#connection, id);
    this.#handles.set(id, handle);
    return handle;
  }
}
