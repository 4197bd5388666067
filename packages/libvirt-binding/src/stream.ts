import { Duplex } from 'node:stream';
import { addon } from './addon.ts';
import { LibvirtStallError } from './errors/stall-error.ts';
import type { StreamBox } from './native.ts';
import { forgetStream, listenToStream, type StreamSignal } from './stream-signals.ts';

/** Which way bytes flow, and whether holes are told apart from zeros. */
export interface StreamDirection {
  /** False for an upload. */
  readonly readable?: boolean;
  /** False for a download. */
  readonly writable?: boolean;
  /** Chunks are `Uint8Array` or {@link StreamHole}. */
  readonly sparse?: boolean;
}

/** A run of zeros that is not transferred. */
export interface StreamHole {
  readonly holeBytes: bigint;
}

/** A write that libvirt does not take for so long ends the stream. */
const stallTimeoutMs = 15_000;
/** More than this, written without waiting for `drain`, ends the stream. */
const maxPendingBytes = 16 * 1024 * 1024;
/** An abort waits for the daemon; one that does not answer must not keep `close` from coming. */
const abortDeadlineMs = 1000;

type Callback = (error?: Error | null) => void;

/**
 * A libvirt stream: a console, a channel, a screenshot, or a volume's content.
 *
 * `end()` finishes it, after which nothing more is read; `destroy()` aborts it. The end of a
 * console's stream says nothing about its domain's state. A peer that does not read, such as a
 * paused guest, ends the stream with a {@link LibvirtStallError}.
 */
export class LibvirtStream extends Duplex {
  /** What the addon knows the stream by. Of no use outside this package. */
  readonly token: number;
  #box: StreamBox | undefined;
  #reading = false;
  #finishing = false;
  #finished = false;
  #gone = false;
  #written: Callback | undefined;
  #final: Callback | undefined;
  #destroyed: (() => void) | undefined;
  #stall: NodeJS.Timeout | undefined;

  constructor({ readable = true, writable = true, sparse = false }: StreamDirection = {}) {
    // Node knows these two options, its type declarations do not.
    const sides: object = { readable, writable };
    super({
      ...sides,
      readableObjectMode: sparse,
      writableObjectMode: sparse,
      highWaterMark: sparse ? 16 : 64 * 1024,
    });
    this.token = listenToStream((signal, error) => this.#onSignal(signal, error));
  }

  /** Connects the stream to libvirt's. Called once, by this package. */
  attach(box: StreamBox): void {
    this.#box = box;
    addon().retain();
    if (this.#reading) this.#pull();
  }

  override write(chunk: unknown, ...rest: never[]): boolean {
    const bytes = chunk instanceof Uint8Array || typeof chunk === 'string' ? chunk.length : 0;
    const pending = this.writableObjectMode ? 0 : this.writableLength + bytes;
    if (pending > maxPendingBytes) {
      this.destroy(new LibvirtStallError(pending, `${pending} bytes wait to be sent`));
      return false;
    }
    return super.write(chunk, ...rest);
  }

  override _read(): void {
    this.#reading = true;
    if (this.#box) this.#pull();
  }

  override _write(chunk: Uint8Array | StreamHole, _encoding: BufferEncoding, done: Callback): void {
    const box = this.#box;
    if (!box) {
      done(new Error('the stream is not open'));
      return;
    }
    const accepted =
      chunk instanceof Uint8Array
        ? addon().streamWrite(box, chunk)
        : addon().streamWriteHole(box, chunk.holeBytes);
    if (!accepted) {
      done(new TypeError('chunks are Uint8Array, or holes of a sparse stream'));
      return;
    }
    this.#written = done;
    const pending = chunk instanceof Uint8Array ? chunk.length : 0;
    this.#stall = setTimeout(() => {
      const detail = `${pending} bytes were not taken within ${stallTimeoutMs} ms`;
      this.destroy(new LibvirtStallError(pending, detail));
    }, stallTimeoutMs);
  }

  override _writev(
    chunks: { chunk: Uint8Array | StreamHole; encoding: BufferEncoding }[],
    done: Callback,
  ): void {
    const [first] = chunks;
    const bytes = chunks.map(({ chunk }) => chunk).filter((chunk) => chunk instanceof Uint8Array);
    if (bytes.length === chunks.length) {
      this._write(Buffer.concat(bytes), 'utf8', done);
      return;
    }
    // Holes keep their place: one after the other.
    const rest = chunks.slice(1);
    if (!first) {
      done();
      return;
    }
    this._write(first.chunk, first.encoding, (error) => {
      if (error || rest.length === 0) done(error);
      else this._writev(rest, done);
    });
  }

  override _final(done: Callback): void {
    if (this.#finished || !this.#box) {
      done();
      return;
    }
    this.#final = done;
    this.#finish();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#stall);
    const box = this.#box;
    if (!box) {
      forgetStream(this.token);
      done(error);
      return;
    }
    const deadline = setTimeout(() => this.#destroyed?.(), abortDeadlineMs);
    this.#destroyed = () => {
      clearTimeout(deadline);
      this.#destroyed = undefined;
      forgetStream(this.token);
      addon().release();
      done(error);
    };
    if (this.#gone) this.#destroyed();
    else addon().streamAbort(box);
  }

  #pull(): void {
    const box = this.#box;
    while (box && this.#reading && !this.destroyed) {
      const piece = addon().streamTake(box);
      if (piece === undefined) return;
      if (piece === null) {
        this.#reading = false;
        // The end is confirmed before it is believed: a transfer that broke off ends too.
        this.#finish();
        return;
      }
      const chunk = typeof piece === 'bigint' ? { holeBytes: piece } : piece;
      this.#reading = this.push(chunk);
    }
  }

  #finish(): void {
    if (this.#finishing || !this.#box) return;
    this.#finishing = true;
    addon().streamFinish(this.#box);
  }

  #onSignal(signal: StreamSignal, error: Error | null): void {
    switch (signal) {
      case 'readable': {
        this.#pull();
        return;
      }
      case 'written': {
        clearTimeout(this.#stall);
        const done = this.#written;
        this.#written = undefined;
        return done?.();
      }
      case 'finished': {
        this.#onFinished();
        return;
      }
      case 'failed':
        this.destroy(error ?? new Error('the stream failed'));
        return;
      case 'gone':
        this.#gone = true;
        this.#destroyed?.();
        return;
    }
  }

  #onFinished(): void {
    this.#finished = true;
    if (this.readable) this.push(null);
    const done = this.#final;
    this.#final = undefined;
    done?.();
    if (this.writable) this.end();
  }
}
