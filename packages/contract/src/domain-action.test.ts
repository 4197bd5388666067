import { describe, expect, it } from 'vitest';
import { domainActions, domainCan, domainControl } from './domain-action.ts';
import { serverNotReached } from './host-control.ts';
import { domainStates } from './domain-state.ts';

describe('domainCan', () => {
  it('starts only what is off, and forces off all but that', () => {
    for (const state of domainStates) {
      expect(domainCan('start', state).can).toBe(state === 'shutoff');
      expect(domainCan('force-off', state).can).toBe(state !== 'shutoff');
    }
  });

  it('offers at least one action in every state', () => {
    for (const state of domainStates)
      expect(domainActions.some((action) => domainCan(action, state).can)).toBe(true);
  });

  it('gives every refusal a sentence', () => {
    for (const state of domainStates)
      for (const action of domainActions) {
        const permitted = domainCan(action, state);
        if (!permitted.can) expect(permitted.reason).toMatch(/^[A-Zl].+\.$/);
      }
  });
});

describe('domainControl', () => {
  it('names the role before the host, and the host before the state', () => {
    const at = {
      role: 'viewer',
      serverReached: true,
      hostState: 'unreachable',
      hostReadOnly: false,
      state: 'shutoff',
      stateReason: 'unknown',
      persistent: true,
      hasManagedSave: false,
    } as const;
    expect(domainControl('pause', at)).toMatchObject({ reason: expect.stringContaining('role') });
    expect(domainControl('pause', { ...at, role: 'operator' })).toMatchObject({
      reason: expect.stringContaining('not connected'),
    });
    expect(domainControl('pause', { ...at, role: 'admin', hostState: 'connected' })).toMatchObject({
      reason: 'The machine is off.',
    });
    const reached = { ...at, role: 'admin', hostState: 'connected' } as const;
    expect(domainControl('start', { ...reached, hostReadOnly: true })).toMatchObject({
      reason: expect.stringContaining('looking only'),
    });
    expect(domainControl('start', { ...at, role: 'operator', hostState: 'connected' })).toEqual({
      can: true,
    });
  });

  const off = {
    role: 'admin',
    serverReached: true,
    hostState: 'connected',
    hostReadOnly: false,
    state: 'shutoff',
    stateReason: 'unknown',
    persistent: true,
    hasManagedSave: false,
  } as const;

  it('names a lost server before the host: a page without it knows no host', () =>
    expect(
      domainControl('start', { ...off, serverReached: false, hostState: 'unreachable' }),
    ).toEqual({ can: false, reason: serverNotReached }));

  it('leaves what lasts to admins', () => {
    for (const action of ['delete', 'undefine', 'rename', 'save', 'core-dump'] as const)
      expect(domainControl(action, { ...off, role: 'operator' })).toMatchObject({
        reason: 'This needs the admin role.',
      });
  });

  it('does not resume what libvirt itself holds paused, but may end it', () => {
    const saved = { ...off, state: 'paused', stateReason: 'save' } as const;
    for (const action of ['resume', 'start', 'managed-save', 'send-keys'] as const)
      expect(domainControl(action, saved)).toEqual({
        can: false,
        reason: 'The machine is being saved.',
      });
    expect(domainControl('force-off', saved)).toEqual({ can: true });
    expect(domainControl('resume', { ...saved, stateReason: 'user' })).toEqual({ can: true });
  });

  it('looks at the definition and at the saved state', () => {
    const transient = { ...off, state: 'running', persistent: false } as const;
    for (const action of ['managed-save', 'set-autostart', 'undefine', 'delete'] as const) {
      expect(domainControl(action, transient)).toMatchObject({
        reason: expect.stringContaining('transient'),
      });
      expect(domainControl(action, { ...transient, persistent: true })).toEqual({ can: true });
    }
    expect(domainControl('managed-save-remove', off)).toMatchObject({ can: false });
    const saved = { ...off, hasManagedSave: true };
    expect(domainControl('managed-save-remove', saved)).toEqual({ can: true });
    expect(domainControl('rename', saved)).toMatchObject({ can: false });
  });
});
