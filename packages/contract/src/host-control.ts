import type { HostState } from './host.ts';
import { leastRoleFor, roleHas, type Permission, type Role } from './permission.ts';

/** Who asks for something on a host, and how that host is. */
export interface ControlContext {
  readonly role: Role;
  readonly hostState: HostState;
  /** Whether the host was added for looking only. */
  readonly hostReadOnly: boolean;
}

/** The reason for everything that would change a host that was added so. */
export const lookingOnly = 'The host was added for looking only.';

/**
 * Why nothing of the kind can be done on this host now, whatever its state; null where it can.
 *
 * @param thing what is then out of reach, such as `machine`
 */
export function refusedByHost(
  permission: Exclude<Permission, 'public'>,
  thing: string,
  { role, hostState, hostReadOnly }: ControlContext,
): string | null {
  if (!roleHas(role, permission)) return `This needs the ${leastRoleFor(permission)} role.`;
  if (hostState !== 'connected')
    return `The host is not connected, so the ${thing} cannot be reached.`;
  return hostReadOnly ? lookingOnly : null;
}
