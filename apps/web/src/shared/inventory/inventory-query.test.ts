import { domainKey } from '@guesthouse/contract/domain-key';
import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDomain, aHost } from '../../testing/summaries.ts';
import { inventoryQuery, receiveInventoryChange } from './inventory-query.ts';

const epoch = 'one';
const web = aDomain({ state: 'shutoff', revision: 3 });
let giveAnswer: () => void = () => undefined;
const answer = new Promise<void>((resolve) => (giveAnswer = resolve));
let markAsked: () => void = () => undefined;
const asked = new Promise<void>((resolve) => (markAsked = resolve));

const server = setupServer(
  http.get('*/api/v1/inventory', async () => {
    markAsked();
    await answer;
    return HttpResponse.json({ epoch, revision: 3, hosts: [aHost()], domains: [web] });
  }),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

it('keeps a change that arrives while an older inventory is on its way', async () => {
  const client = new QueryClient();
  const fetched = client.query(inventoryQuery);
  await asked;
  const running = { ...web, state: 'running' as const, revision: 4 };
  const change = { epoch, revision: 4, changed: [running], removed: [] };
  receiveInventoryChange(client, { kind: 'domains', change });
  giveAnswer();
  const view = await fetched;
  expect(view.domains.get(domainKey(web))?.state).toBe('running');
  expect(view.revision).toBe(4);
});
