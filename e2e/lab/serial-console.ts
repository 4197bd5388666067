import { constants, openSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import type { PrivateDaemon } from './private-daemon.ts';
import { GUEST_PROMPT } from './guest-files.ts';
import { waitUntil } from './wait-until.ts';

/** The serial console of a running guest, straight on its pty: no libvirt stream lies between. */
export class SerialConsole {
  readonly #fd: number;
  readonly #input: ReadStream;
  #heard = '';

  private constructor(path: string) {
    // Without O_NOCTTY the guest's terminal could become that of the test.
    this.#fd = openSync(path, constants.O_RDWR | constants.O_NOCTTY);
    this.#input = new ReadStream(this.#fd);
    this.#input.on('data', (bytes: Buffer) => (this.#heard += bytes.toString('latin1')));
    this.#input.on('error', () => undefined); // EIO: the guest is gone, and `expect` will say so
  }

  static async open(daemon: PrivateDaemon, domain: string): Promise<SerialConsole> {
    return new SerialConsole((await daemon.virsh(['ttyconsole', domain])).trim());
  }

  type(text: string): void {
    writeSync(this.#fd, text);
  }

  /** Waits for text, and gives all that came up to its end; what comes after is for the next call. */
  async expect(text: string, timeoutMs = 30_000): Promise<string> {
    const end = await waitUntil(
      JSON.stringify(text),
      () => {
        const start = this.#heard.indexOf(text);
        return start < 0 ? undefined : start + text.length;
      },
      { timeoutMs, explain: () => `The guest said: ${JSON.stringify(this.#heard.slice(-500))}` },
    );
    const heard = this.#heard.slice(0, end);
    this.#heard = this.#heard.slice(end);
    return heard;
  }

  /** Waits for a shell that takes keys: those that are typed while a guest boots or wakes may be lost. */
  async prompt(timeoutMs = 30_000): Promise<void> {
    this.#heard = '';
    const prompted = () => {
      if (this.#heard.includes(GUEST_PROMPT.trim())) return true;
      this.type('\n');
      return false;
    };
    await waitUntil('a prompt', prompted, { timeoutMs, everyMs: 500 });
    this.#heard = '';
  }

  close(): void {
    this.#input.destroy();
  }
}
