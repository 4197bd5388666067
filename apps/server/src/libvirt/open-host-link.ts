import type { HostPrompt } from '@guesthouse/contract/host';
import { ErrorNumber, LibvirtError, open, type Authenticate } from '@guesthouse/libvirt';
import { answerQuestions } from './credential-rules.ts';
import { CredentialsWantedError } from './credentials-wanted-error.ts';
import { HostLink } from './host-link.ts';
import type { HostTarget } from './host-target.ts';
import { keepAlive, timeLimits } from './time-limits.ts';

/** A host that asks more often than this in one attempt only repeats itself. */
const maximumQuestions = 8;

/**
 * Opens one connection. Rejects with the binding's own errors, which say more about a failed
 * connection than a problem could, or with a CredentialsWantedError.
 * @param signal gives the attempt up
 */
export async function openHostLink(target: HostTarget, signal?: AbortSignal): Promise<HostLink> {
  const prompts: HostPrompt[] = [];
  let answered = true;
  let questions = 0;
  const authenticate: Authenticate = (requests) => {
    const asked = requests.map((request) => ({ ...request, fallback: request.default }));
    const { answers, prompts: texts } = answerQuestions(asked, target.credentials);
    prompts.push(...texts);
    questions += 1;
    if (answers !== null && questions <= maximumQuestions) return answers;
    answered = false;
    throw new Error('nothing to answer with');
  };
  try {
    const connection = await open(target.uri, {
      timeoutMs: timeLimits.connectMs,
      keepAlive,
      readOnly: target.readOnly,
      authenticate,
      ...(signal ? { signal } : {}),
    });
    return new HostLink(connection, async () => {
      const left = await connection.close({ deadlineMs: timeLimits.closeMs });
      return left === 0;
    });
  } catch (error) {
    if (prompts.length > 0 && error instanceof LibvirtError && (!answered || isRefusal(error)))
      throw new CredentialsWantedError(distinct(prompts), answered, error);
    throw error;
  }
}

function isRefusal({ code }: LibvirtError): boolean {
  return code === ErrorNumber.AUTH_FAILED || code === ErrorNumber.AUTH_CANCELLED;
}

/** SASL may ask for the same again in a second step. */
function distinct(prompts: readonly HostPrompt[]): HostPrompt[] {
  return [...new Map(prompts.map((prompt) => [prompt.kind, prompt])).values()];
}
