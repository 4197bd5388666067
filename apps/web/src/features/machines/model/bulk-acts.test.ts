import { expect, it } from 'vitest';
import { domainActionOptions } from '@guesthouse/contract/domain-action-options';
import { aDomain, aHost } from '../../../testing/summaries.ts';
import { bulkActs, bulkPlan, bulkRefusal, bulkTitle, firstActs } from './bulk-acts.ts';

const host = aHost();
const lost = aHost({ hostId: 'beta', state: 'unreachable' });
const rowOf = (domain: ReturnType<typeof aDomain>, on = host) => ({
  key: domain.uuid,
  domain,
  host: on,
});
const rows = [
  rowOf(aDomain({ name: 'on', state: 'running' })),
  rowOf(aDomain({ name: 'off', state: 'shutoff' })),
  rowOf(aDomain({ name: 'lost', state: 'shutoff' }), lost),
];
const act = (id: string) => bulkActs.find((one) => one.id === id)!;
const operator = { role: 'operator', serverReached: true } as const;
const names = (id: string) =>
  bulkPlan(act(id), rows, operator).able.map(({ domain }) => domain.name);

it('names those that can, and why the others cannot', () => {
  const plan = bulkPlan(act('start'), rows, operator);
  expect(plan.able.map(({ domain }) => domain.name)).toEqual(['off']);
  expect(plan.unable.map(({ row, reason }) => [row.domain.name, reason])).toEqual([
    ['on', 'The machine is running already.'],
    ['lost', 'The host is not connected, so the machine cannot be reached.'],
  ]);
  expect(names('tags')).toEqual(['on', 'off']);
});

it('says in one sentence why none can', () => {
  expect(bulkRefusal(bulkPlan(act('start'), rows, { ...operator, role: 'viewer' }))).toBe(
    'This needs the operator role.',
  );
  expect(bulkRefusal(bulkPlan(act('resume'), rows, operator))).toMatch(/^None of these/);
  expect(bulkRefusal(bulkPlan(act('start'), rows, operator))).toBeNull();
});

it('is titled as one would say it', () => {
  const titles = (count: number) => bulkActs.map((each) => bulkTitle(each, count));
  expect(titles(4)).toEqual(
    expect.arrayContaining([
      'Shut down 4 machines',
      'Put 4 machines to sleep',
      'Discard the saved state of 4 machines',
      'Start 4 machines whenever their host does',
      'Change the tags of 4 machines',
      'Delete 4 machines',
    ]),
  );
  expect(bulkTitle(act('pause'), 1)).toBe('Pause 1 machine');
});

it('sends options that the contract takes, and shows only acts that exist', () => {
  for (const { action, options } of bulkActs)
    if (action !== null) expect(domainActionOptions[action].safeParse(options).success).toBe(true);
  expect(firstActs.every((id) => bulkActs.some((one) => one.id === id))).toBe(true);
  expect(new Set(bulkActs.map(({ id }) => id)).size).toBe(bulkActs.length);
});
