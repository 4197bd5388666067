/** The connection or object was closed, before the call or while it was under way. */
export class LibvirtClosedError extends Error {
  override readonly name = 'LibvirtClosedError';
  readonly functionName: string;

  constructor(functionName: string) {
    super(`${functionName}: the connection or object is closed`);
    this.functionName = functionName;
  }
}
