import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dispatchAuthentication } from './authentication.ts';
import { makeError } from './errors/make-error.ts';
import { LibvirtUnavailableError } from './errors/unavailable-error.ts';
import { dispatchEvent } from './events/subscriptions.ts';
import { dispatchStream } from './stream-signals.ts';
import type { Addon } from './native.ts';

// Both src/ and dist/ lie directly under the package's root.
const addonPath = join(
  fileURLToPath(new URL('..', import.meta.url)),
  'build/Release/guesthouse_libvirt.node',
);

let loaded: Addon | undefined;

/**
 * The addon, loaded at first use: importing the package never fails.
 *
 * @throws {@link LibvirtUnavailableError} when the addon was not built or libvirt is not installed.
 */
export function addon(): Addon {
  if (loaded) return loaded;
  const candidate = requireAddon();
  candidate.configure(makeError, dispatchEvent, dispatchStream, dispatchAuthentication);
  const reason = candidate.load();
  if (reason !== null) throw new LibvirtUnavailableError(reason);
  loaded = candidate;
  return candidate;
}

function requireAddon(): Addon {
  try {
    return createRequire(import.meta.url)(addonPath) as Addon;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LibvirtUnavailableError(
      reason,
      'The native part is not built: run `npm run build:native` in the package.',
    );
  }
}
