import { domainCan, type DomainAction } from '@guesthouse/contract/domain-action';
import type { DomainState } from '@guesthouse/contract/domain-state';
import { ProblemError } from '../http/problem-error.ts';

/**
 * Some drivers say "internal error" where the state does not allow an action: that is no defect, and no
 * reason to wake anybody. Other refusals stay as they are.
 */
export function explainedRefusal(
  error: unknown,
  action: DomainAction,
  state: DomainState,
): unknown {
  if (!(error instanceof ProblemError) || error.code !== 'libvirt_failed') return error;
  const permitted = domainCan(action, state);
  if (permitted.can) return error;
  const extra = { ...error.extra, hint: permitted.reason };
  return new ProblemError('operation_invalid', error.message, extra, error);
}
