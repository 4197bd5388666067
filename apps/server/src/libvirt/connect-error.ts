import { userInfo } from 'node:os';
import type { HostProblem } from '@guesthouse/contract/host';
import { LibvirtError, LibvirtTimeoutError, LibvirtUnavailableError } from '@guesthouse/libvirt';
import { connectProblem, credentialsProblem, silentHostProblem } from './connect-problem-rules.ts';
import { CredentialsWantedError } from './credentials-wanted-error.ts';

/** Whatever an attempt to connect rejected with, for the person who waits for the host. */
export function describeConnectError(error: unknown): HostProblem {
  if (error instanceof CredentialsWantedError) return credentialsProblem(error);
  if (error instanceof LibvirtTimeoutError) return silentHostProblem(error.timeoutMs);
  if (error instanceof LibvirtUnavailableError)
    return {
      message: `libvirt is not available: ${error.reason}`,
      hint: error.hint,
      libvirtCode: null,
      prompts: [],
    };
  return connectProblem({
    message: error instanceof Error ? error.message : String(error),
    libvirtCode: error instanceof LibvirtError ? error.code : null,
    user: userName(),
  });
}

/** virConnectCloseReason, in words. */
const closeReasons: Readonly<Record<number, string>> = {
  0: 'The connection broke with an error.',
  1: 'The daemon closed the connection: it was stopped or restarted.',
  2: 'The host stopped answering: its daemon hangs, or the network between is cut.',
  3: 'The connection was closed.',
};

export function describeLoss(reason: number): HostProblem {
  return {
    message: closeReasons[reason] ?? 'The connection was lost.',
    hint: 'Guesthouse reconnects by itself as soon as the host answers again.',
    libvirtCode: null,
    prompts: [],
  };
}

/** A process may run under a number that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '$USER';
  }
}
