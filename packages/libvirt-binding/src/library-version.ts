import { addon } from './addon.ts';
import { unpackVersion, type LibraryVersion } from './version.ts';

/**
 * The release of the libvirt library that is loaded.
 *
 * @throws {@link LibvirtUnavailableError} with an install hint when there is none.
 */
export function libraryVersion(): LibraryVersion {
  return unpackVersion(addon().version());
}
