/** What was written to a stream is not being read at the other end, such as by a paused guest. */
export class LibvirtStallError extends Error {
  override readonly name = 'LibvirtStallError';
  /** Bytes that were not taken. */
  readonly pendingBytes: number;

  constructor(pendingBytes: number, detail: string) {
    super(`the stream's peer does not read: ${detail}`);
    this.pendingBytes = pendingBytes;
  }
}
