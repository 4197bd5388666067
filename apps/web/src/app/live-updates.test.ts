import { domainKey } from '@guesthouse/contract/domain-key';
import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { inventoryQuery } from '../shared/inventory/inventory-query.ts';
import { viewOf } from '../shared/inventory/inventory-view.ts';
import { sessionQuery } from '../shared/session/session-query.ts';
import { createFakeSocket } from '../testing/fake-socket.ts';
import { aSession } from '../testing/in-page.tsx';
import { aDomain, aHost } from '../testing/summaries.ts';
import { startLiveUpdates } from './live-updates.ts';

const epoch = 'one';
const web = aDomain({ state: 'shutoff', revision: 3 });

function aPage(position: { epoch: string; revision: number }) {
  const server = createFakeSocket({ 'inventory:subscribe': () => position });
  const client = new QueryClient();
  const view = viewOf({ epoch, revision: 3, hosts: [aHost()], domains: [web] });
  client.setQueryData(inventoryQuery.queryKey, view);
  client.setQueryData(sessionQuery.queryKey, aSession('admin'));
  const invalidated = vi.spyOn(client, 'invalidateQueries').mockResolvedValue();
  startLiveUpdates(server.socket, client);
  return { server, client, invalidated };
}

it('brings changes into the cache', () => {
  const { server, client } = aPage({ epoch, revision: 3 });
  const running = { ...web, state: 'running', revision: 4 };
  server.send('domain:changed', { epoch, revision: 4, changed: [running], removed: [] });
  const view = client.getQueryData(inventoryQuery.queryKey);
  expect(view?.domains.get(domainKey(web))?.state).toBe('running');
});

it('fetches nothing again when nothing was missed', async () => {
  const { server, invalidated } = aPage({ epoch, revision: 3 });
  server.setConnected(true);
  await vi.waitFor(() => expect(server.requests).toHaveLength(3));
  expect(invalidated).not.toHaveBeenCalled();
});

it('fetches the inventory again after missed steps, and everything of another server run', async () => {
  const missed = aPage({ epoch, revision: 5 });
  missed.server.setConnected(true);
  await vi.waitFor(() => expect(missed.invalidated).toHaveBeenCalled());
  expect(missed.invalidated.mock.lastCall?.[0]).toEqual({ queryKey: inventoryQuery.queryKey });

  const restarted = aPage({ epoch: 'two', revision: 1 });
  restarted.server.setConnected(true);
  await vi.waitFor(() => expect(restarted.invalidated).toHaveBeenCalled());
  expect(restarted.invalidated.mock.lastCall?.[0]).toEqual({});
});

it('ends the session when the server says so', () => {
  const { server, client } = aPage({ epoch, revision: 3 });
  server.send('session:ended', { reason: 'signed-out' });
  expect(client.getQueryData(sessionQuery.queryKey)).toBeNull();
});
