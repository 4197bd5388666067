import { leastRoleFor, roleHas, type Permission } from '@guesthouse/contract/permission';
import { ProblemError } from '../http/problem-error.ts';
import type { Caller } from './caller.ts';

/**
 * The one gate of every endpoint, socket event, room and list.
 * @throws ProblemError `unauthenticated` without a caller, `forbidden` where the role is too low.
 */
export function authorise(caller: Caller | null, permission: Permission): void {
  if (permission === 'public') return;
  if (caller === null)
    throw new ProblemError('unauthenticated', 'There is no valid session or token.');
  if (!roleHas(caller.role, permission))
    throw new ProblemError(
      'forbidden',
      `This needs the ${leastRoleFor(permission)} role; yours is ${caller.role}.`,
    );
}
