import { expect, it } from 'vitest';
import { permissions, roleHas, roles } from './permission.ts';

it('lets everybody do what is public, and nobody without a session anything else', () => {
  for (const permission of permissions)
    expect(roleHas(null, permission)).toBe(permission === 'public');
});

it('gives each role all that the lesser roles have', () => {
  for (const permission of permissions) {
    const held = roles.map((role) => roleHas(role, permission));
    expect(held).toEqual([...held].sort());
  }
});

it('keeps machines from viewers and accounts from operators', () => {
  expect(roleHas('viewer', 'domain:operate')).toBe(false);
  expect(roleHas('viewer', 'console:read')).toBe(false);
  expect(roleHas('operator', 'domain:operate')).toBe(true);
  expect(roleHas('operator', 'account:manage')).toBe(false);
  expect(roleHas('admin', 'account:manage')).toBe(true);
});
