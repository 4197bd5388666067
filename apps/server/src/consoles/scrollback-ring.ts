/** The last `capacityBytes` bytes of a terminal's output; memory is taken once, when first written. */
export class ScrollbackRing {
  readonly #capacityBytes: number;
  #bytes: Uint8Array = new Uint8Array(0);
  #end = 0;
  #filled = 0;

  constructor(capacityBytes: number) {
    this.#capacityBytes = capacityBytes;
  }

  get byteLength(): number {
    return this.#filled;
  }

  append(data: Uint8Array): void {
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.#capacityBytes);
    const tail = data.subarray(Math.max(0, data.length - this.#capacityBytes));
    const first = tail.subarray(0, this.#capacityBytes - this.#end);
    this.#bytes.set(first, this.#end);
    this.#bytes.set(tail.subarray(first.length), 0);
    this.#end = (this.#end + tail.length) % this.#capacityBytes;
    this.#filled = Math.min(this.#capacityBytes, this.#filled + tail.length);
  }

  /** A copy, oldest byte first. It may begin within a character or an escape sequence. */
  snapshot(): Uint8Array {
    if (this.#filled < this.#capacityBytes) return this.#bytes.slice(0, this.#filled);
    const copy = new Uint8Array(this.#capacityBytes);
    copy.set(this.#bytes.subarray(this.#end), 0);
    copy.set(this.#bytes.subarray(0, this.#end), this.#capacityBytes - this.#end);
    return copy;
  }
}
