import { domainKey } from '@guesthouse/contract/domain-key';
import { describe, expect, it } from 'vitest';
import { aDomain, aHost } from '../../testing/summaries.ts';
import { applyChange, isBehind, viewOf } from './inventory-view.ts';

const epoch = 'one';
const web = aDomain({ name: 'web', state: 'running', revision: 5 });
const view = viewOf({ epoch, revision: 5, hosts: [aHost()], domains: [web] });

describe('applying a change', () => {
  it('takes a newer machine and moves the position on', () => {
    const paused = { ...web, state: 'paused' as const, revision: 6 };
    const change = { epoch, revision: 6, changed: [paused], removed: [] };
    const after = applyChange(view, { kind: 'domains', change });
    expect(after.domains.get(domainKey(web))?.state).toBe('paused');
    expect(after.revision).toBe(6);
  });

  it('drops what is older than what it has, machine by machine', () => {
    const stale = { ...web, state: 'shutoff' as const, revision: 4 };
    const fresh = aDomain({ revision: 7 });
    const change = { epoch, revision: 7, changed: [stale, fresh], removed: [] };
    const after = applyChange(view, { kind: 'domains', change });
    expect(after.domains.get(domainKey(web))?.state).toBe('running');
    expect(after.domains.has(domainKey(fresh))).toBe(true);
  });

  it('keeps the same map when nothing is new, so that nothing is drawn', () => {
    const change = { epoch, revision: 5, changed: [web], removed: [] };
    expect(applyChange(view, { kind: 'domains', change }).domains).toBe(view.domains);
  });

  it('removes, but not a machine that has come again since', () => {
    const removal = { epoch, revision: 6, changed: [], removed: [web] };
    const removed = applyChange(view, { kind: 'domains', change: removal });
    expect(removed.domains.size).toBe(0);
    const again = { epoch, revision: 8, changed: [{ ...web, revision: 8 }], removed: [] };
    const back = applyChange(removed, { kind: 'domains', change: again });
    expect(applyChange(back, { kind: 'domains', change: removal }).domains.size).toBe(1);
  });

  it('leaves the view alone when the change is of another run of the server', () => {
    const change = { epoch: 'two', revision: 9, changed: [], removed: [web] };
    expect(applyChange(view, { kind: 'domains', change })).toBe(view);
  });

  it('updates hosts by the same rules', () => {
    const lost = aHost({ state: 'unreachable', revision: 6 });
    const change = { epoch, revision: 6, changed: [lost], removed: [] };
    const after = applyChange(view, { kind: 'hosts', change });
    expect(after.hosts.get(lost.hostId)?.state).toBe('unreachable');
    expect(after.domains).toBe(view.domains);
  });
});

describe('being behind', () => {
  it('is another epoch or a lower revision', () => {
    expect(isBehind(view, { epoch, revision: 5 })).toBe(false);
    expect(isBehind(view, { epoch, revision: 6 })).toBe(true);
    expect(isBehind(view, { epoch: 'two', revision: 1 })).toBe(true);
  });
});
