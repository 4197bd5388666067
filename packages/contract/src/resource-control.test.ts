import { expect, it } from 'vitest';
import { networkControl, storagePoolControl } from './resource-control.ts';
import { resourceScopeSchema } from './resource.ts';

const at = {
  role: 'operator',
  serverReached: true,
  hostState: 'connected',
  hostReadOnly: false,
} as const;
const pool = { state: 'running', persistent: true } as const;

it.each([
  ['start', pool, at, /started already/],
  ['stop', { ...pool, state: 'inactive' as const }, at, /stopped already/],
  ['refresh', { ...pool, state: 'inactive' as const }, at, /start it first/],
  ['autostart', { ...pool, persistent: false }, at, /no definition/],
  ['stop', pool, { ...at, role: 'viewer' as const }, /needs the operator role/],
  ['stop', pool, { ...at, hostState: 'unreachable' as const }, /not connected/],
  ['refresh', pool, { ...at, hostReadOnly: true }, /looking only/],
  ['autostart', pool, { ...at, hostReadOnly: true }, /looking only/],
] as const)('does not %s a pool without a reason', (action, subject, context, reason) => {
  expect(storagePoolControl(action, subject, context)).toEqual({
    can: false,
    reason: expect.stringMatching(reason),
  });
});

it('lets an operator do what the state allows', () => {
  expect(storagePoolControl('stop', pool, at)).toEqual({ can: true });
  expect(networkControl('start', { active: false, persistent: true }, at)).toEqual({ can: true });
  expect(networkControl('stop', { active: false, persistent: true }, at).can).toBe(false);
  expect(
    networkControl('stop', { active: true, persistent: true }, { ...at, hostReadOnly: true }),
  ).toEqual({ can: false, reason: expect.stringMatching(/looking only/) });
});

it('knows which scopes exist', () => {
  const uuid = '11111111-2222-3333-4444-555555555555';
  const ok = (scope: unknown) => resourceScopeSchema.safeParse(scope).success;
  expect(ok({ kind: 'network', hostId: null, parent: null })).toBe(true);
  expect(ok({ kind: 'storage-volume', hostId: 'alpha', parent: uuid })).toBe(true);
  expect(ok({ kind: 'storage-volume', hostId: null, parent: null })).toBe(false);
  expect(ok({ kind: 'network', hostId: 'alpha', parent: uuid })).toBe(false);
});
