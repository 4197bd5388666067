import type { HostState, HostSummary } from './host.ts';
import { leastRoleFor, roleHas, type Permission, type Role } from './permission.ts';

/** Who asks for something, and whether an order of theirs would arrive. */
export interface Asker {
  readonly role: Role;
  /** False in a page that has lost its server, and so shows what it last heard. */
  readonly serverReached: boolean;
}

/** Who asks for something on a host, and how that host is. */
export interface ControlContext extends Asker {
  readonly hostState: HostState;
  /** Whether the host was added for looking only. */
  readonly hostReadOnly: boolean;
}

/** The reason for everything that would change a host that was added so. */
export const lookingOnly = 'The host was added for looking only.';

/** The reason for every order while the page hears nothing from the server. */
export const serverNotReached =
  'The page has no connection to the server; it can give orders when that is back.';

export function controlContext(
  { role, serverReached }: Asker,
  host: Pick<HostSummary, 'state' | 'readOnly'>,
): ControlContext {
  return { role, serverReached, hostState: host.state, hostReadOnly: host.readOnly };
}

/** Why this person cannot order what needs the permission, wherever it is; null where they can. */
export function refusedToAsker(
  permission: Exclude<Permission, 'public'>,
  { role, serverReached }: Asker,
): string | null {
  if (!roleHas(role, permission)) return `This needs the ${leastRoleFor(permission)} role.`;
  return serverReached ? null : serverNotReached;
}

/**
 * Why nothing of the kind can be done on this host now, whatever its state; null where it can.
 *
 * @param thing what is then out of reach, such as `machine`
 */
export function refusedByHost(
  permission: Exclude<Permission, 'public'>,
  thing: string,
  at: ControlContext,
): string | null {
  const refusal = refusedToAsker(permission, at);
  if (refusal !== null) return refusal;
  if (at.hostState !== 'connected')
    return `The host is not connected, so the ${thing} cannot be reached.`;
  return at.hostReadOnly ? lookingOnly : null;
}
