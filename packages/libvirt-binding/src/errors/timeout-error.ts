/**
 * A call took longer than its `timeoutMs`. libvirt's calls cannot be interrupted: one that had
 * begun goes on, and what it does still happens.
 */
export class LibvirtTimeoutError extends Error {
  override readonly name = 'LibvirtTimeoutError';
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`the call did not end within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}
