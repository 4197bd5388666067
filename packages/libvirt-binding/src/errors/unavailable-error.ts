const installHint =
  'Install libvirt\'s client library: "apt-get install libvirt0" on Debian and Ubuntu, ' +
  '"dnf install libvirt-libs" on Fedora, "zypper install libvirt-libs" on openSUSE, ' +
  '"pacman -S libvirt" on Arch, "apk add libvirt-libs" on Alpine.';

/** There is no libvirt to talk to: the library, or this package's native part, cannot be loaded. */
export class LibvirtUnavailableError extends Error {
  override readonly name = 'LibvirtUnavailableError';
  /** What the dynamic linker said. */
  readonly reason: string;
  /** What to do about it. */
  readonly hint: string;

  constructor(reason: string, hint: string = installHint) {
    super(`libvirt is not available: ${reason}. ${hint}`);
    this.reason = reason;
    this.hint = hint;
  }
}
