import type { Connection } from '@guesthouse/libvirt';

/**
 * How one kind of thing is reached through libvirt: what differs between networks, pools, devices … and
 * nothing else. Handles name a thing, whether it still exists or not.
 */
export interface ResourceDriver<Handle, Reading> {
  /** One of them, and all of them, for the words of a refusal: `network`, `networks`. */
  readonly words: { readonly one: string; readonly all: string };
  list(connection: Connection): Promise<Handle[]>;
  /** UUID or name: what `lookup` takes. */
  idOf(handle: Handle): string;
  lookup(connection: Connection, id: string): Promise<Handle>;
  /** Calls in sequence: one reading never holds more than one thread of the connection. */
  read(handle: Handle): Promise<Reading>;
  /**
   * Calls `onChange` whenever something may have changed about one of them, until the connection ends.
   * @returns false where this hypervisor has no such events
   */
  watch(connection: Connection, onChange: (id: string) => void): Promise<boolean>;
}

/** For kinds that libvirt has no events of. */
export const withoutEvents = () => Promise.resolve(false);
