import { ErrorNumber, LibvirtError, open } from '@guesthouse/libvirt';
import { CredentialDialogue } from './credential-dialogue.ts';
import { CredentialsWantedError } from './credentials-wanted-error.ts';
import { HostLink } from './host-link.ts';
import type { HostTarget } from './host-target.ts';
import { keepAlive, timeLimits } from './time-limits.ts';

/**
 * Opens one connection. Rejects with the binding's own errors, which say more about a failed
 * connection than a problem could, or with a CredentialsWantedError.
 * @param signal gives the attempt up
 */
export async function openHostLink(target: HostTarget, signal?: AbortSignal): Promise<HostLink> {
  const dialogue = new CredentialDialogue(target.credentials);
  try {
    const connection = await open(target.uri, {
      timeoutMs: timeLimits.connectMs,
      keepAlive,
      readOnly: target.readOnly,
      authenticate: (requests) => dialogue.answer(requests),
      ...(signal ? { signal } : {}),
    });
    return new HostLink(connection, async () => {
      const left = await connection.close({ deadlineMs: timeLimits.closeMs });
      return left === 0;
    });
  } catch (error) {
    if (error instanceof LibvirtError && dialogue.prompts.length > 0)
      if (!dialogue.answered || isRefusal(error))
        throw new CredentialsWantedError(dialogue.prompts, dialogue.answered, error);
    throw error;
  }
}

function isRefusal({ code }: LibvirtError): boolean {
  return code === ErrorNumber.AUTH_FAILED || code === ErrorNumber.AUTH_CANCELLED;
}
