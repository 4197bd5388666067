import type { ErrorLevel } from '../generated/enums.ts';
import { unpackVersion } from '../version.ts';
import { LibvirtClosedError } from './closed-error.ts';
import { LibvirtError } from './libvirt-error.ts';
import { LibvirtStallError } from './stall-error.ts';
import { LibvirtUnavailableError } from './unavailable-error.ts';
import { LibvirtVersionError } from './version-error.ts';

/** The kinds of failure that the addon reports, in the order of its `FailureKind`. */
const kinds = ['libvirt', 'closed', 'version', 'unavailable', 'argument', 'stall'] as const;

/** Builds the error of a failed call. Called by the addon. */
export function makeError(
  kind: number,
  message: string,
  functionName: string,
  code: number,
  domain: number,
  level: ErrorLevel,
  str1: string | null,
  str2: string | null,
  str3: string | null,
  int1: number,
  int2: number,
  since: number,
): Error {
  switch (kinds[kind] ?? 'libvirt') {
    case 'closed':
      return new LibvirtClosedError(functionName);
    case 'version': {
      const { major, minor, release } = unpackVersion(since);
      return new LibvirtVersionError(functionName, `${major}.${minor}.${release}`);
    }
    case 'unavailable':
      return new LibvirtUnavailableError(message);
    case 'argument':
      return new TypeError(message);
    case 'stall':
      return new LibvirtStallError(0, message);
    case 'libvirt':
      return new LibvirtError({
        message,
        functionName,
        code,
        domain,
        level,
        str1,
        str2,
        str3,
        int1,
        int2,
      });
  }
}
