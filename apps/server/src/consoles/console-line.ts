import type { DomainUuid } from '@guesthouse/contract/ids';
import type { ConsoleHolder, ConsoleStream } from '../libvirt/console-stream.ts';
import type { HostLink } from '../libvirt/host-link.ts';

export interface ConsoleLineOptions {
  readonly openLink: () => Promise<HostLink>;
  readonly uuid: DomainUuid;
  /** For the words of a refusal. */
  readonly name: string;
  readonly holder: ConsoleHolder;
  readonly onOpened: () => void;
  readonly onData: (data: Uint8Array) => void;
  /** After `onOpened`, once: the stream is over, with an error or without. */
  readonly onEnded: (error: Error | null) => void;
  /** Instead of `onOpened`, once. */
  readonly onRefused: (error: unknown) => void;
}

/**
 * One attempt at one stream, on a connection of its own: a guest that does not read its console blocks
 * the connection that writes to it. After `close` no more is heard of it.
 */
export class ConsoleLine {
  readonly #options: ConsoleLineOptions;
  #link: HostLink | null = null;
  #stream: ConsoleStream | null = null;
  #closing: Promise<boolean> | null = null;

  constructor(options: ConsoleLineOptions) {
    this.#options = options;
    void this.#open();
  }

  /** Resolves when libvirt has taken the bytes; rejects when there is no stream to take them. */
  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.#stream) {
        reject(new Error('no stream'));
        return;
      }
      this.#stream.write(bytes, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }

  /** @returns false when the daemon still holds the console for us: a guest that does not read has it */
  close(): Promise<boolean> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<boolean> {
    this.#stream?.destroy();
    return (await this.#link?.close()) ?? true;
  }

  async #open(): Promise<void> {
    const { openLink, uuid, name, holder, onOpened, onRefused } = this.#options;
    try {
      const link = await openLink();
      if (this.#isClosed()) {
        await link.close();
        return;
      }
      this.#link = link;
      const stream = await link.openConsole(uuid, name, holder);
      if (this.#isClosed()) {
        stream.destroy();
        return;
      }
      this.#attach(stream);
      onOpened();
    } catch (error) {
      if (this.#isClosed()) return;
      await this.close();
      onRefused(error);
    }
  }

  #attach(stream: ConsoleStream): void {
    this.#stream = stream;
    stream.on('data', (data: Uint8Array) => {
      if (!this.#isClosed()) this.#options.onData(data);
    });
    let failure: Error | null = null;
    // 'close' follows both.
    stream.on('error', (error) => (failure = error));
    stream.on('end', () => stream.destroy());
    stream.on('close', () => {
      if (this.#isClosed()) return;
      void this.close();
      this.#options.onEnded(failure);
    });
  }

  /** It may have become true during an await. */
  #isClosed(): boolean {
    return this.#closing !== null;
  }
}
