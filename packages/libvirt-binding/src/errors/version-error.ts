/** The loaded library is older than the function that was called. */
export class LibvirtVersionError extends Error {
  override readonly name = 'LibvirtVersionError';
  readonly functionName: string;
  /** The first release with the function, such as `11.2.0`. */
  readonly requiredVersion: string;

  constructor(functionName: string, requiredVersion: string) {
    super(`${functionName} needs libvirt >= ${requiredVersion}`);
    this.functionName = functionName;
    this.requiredVersion = requiredVersion;
  }
}
