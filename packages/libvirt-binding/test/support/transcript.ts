import type { Readable } from 'node:stream';

/** What a stream has said, and a way to wait for it to say something. */
export class Transcript {
  text = '';
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.on('data', (chunk: Buffer) => (this.text += chunk.toString('latin1')));
  }

  /** Waits until the text contains something; rejects with what was said when it takes too long. */
  until(wanted: string, timeoutMs = 20_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!this.text.includes(wanted)) return;
        stop();
        resolve();
      };
      const fail = () => {
        stop();
        reject(new Error(`"${wanted}" was not said in: ${this.text.slice(-500)}`));
      };
      const stop = () => {
        clearTimeout(timer);
        this.#stream.off('data', check).off('close', fail);
      };
      const timer = setTimeout(fail, timeoutMs);
      this.#stream.on('data', check).on('close', fail);
      check();
    });
  }
}
