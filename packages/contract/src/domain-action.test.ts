import { describe, expect, it } from 'vitest';
import { domainActions, domainCan, domainControl } from './domain-action.ts';
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
    const at = { role: 'viewer', hostState: 'unreachable', state: 'shutoff' } as const;
    expect(domainControl('pause', at)).toMatchObject({ reason: expect.stringContaining('role') });
    expect(domainControl('pause', { ...at, role: 'operator' })).toMatchObject({
      reason: expect.stringContaining('not connected'),
    });
    expect(domainControl('pause', { ...at, role: 'admin', hostState: 'connected' })).toMatchObject({
      reason: 'The machine is off.',
    });
    expect(domainControl('start', { ...at, role: 'operator', hostState: 'connected' })).toEqual({
      can: true,
    });
  });
});
