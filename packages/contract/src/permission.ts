import { z } from 'zod';

/** Roles in ascending order: each may do all that the ones before it may. */
export const roles = ['viewer', 'operator', 'admin'] as const;
export type Role = (typeof roles)[number];

/**
 * What an endpoint or a socket event asks of its caller. `public` needs no session and `session`
 * any signed-in account; the others are granted by role.
 */
export const permissions = [
  'public',
  'session',
  'inventory:read',
  'console:read',
  'console:write',
  'domain:operate',
  'domain:manage',
  'activity:read',
  'task:read',
  'task:abort',
  'storage:operate',
  'network:operate',
  'host:manage',
  'account:manage',
] as const;
export const permissionSchema = z.enum(permissions);
export type Permission = z.infer<typeof permissionSchema>;

const leastRole: Record<Exclude<Permission, 'public'>, Role> = {
  session: 'viewer',
  'inventory:read': 'viewer',
  'console:read': 'operator',
  'console:write': 'operator',
  'domain:operate': 'operator',
  'domain:manage': 'admin',
  'activity:read': 'viewer',
  'task:read': 'viewer',
  'task:abort': 'operator',
  'storage:operate': 'operator',
  'network:operate': 'operator',
  'host:manage': 'admin',
  'account:manage': 'admin',
};

/** Whether an account with `role` holds `permission`; `null` is a caller without a session. */
export function roleHas(role: Role | null, permission: Permission): boolean {
  if (permission === 'public') return true;
  if (role === null) return false;
  return roles.indexOf(role) >= roles.indexOf(leastRole[permission]);
}

/** The lowest role that holds `permission`, for words such as "needs the operator role". */
export function leastRoleFor(permission: Exclude<Permission, 'public'>): Role {
  return leastRole[permission];
}
