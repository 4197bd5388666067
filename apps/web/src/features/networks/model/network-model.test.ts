import { domainKey } from '@guesthouse/contract/domain-key';
import { dhcpLeaseSchema } from '@guesthouse/contract/resources/network';
import { describe, expect, it } from 'vitest';
import { aDomain } from '../../../testing/summaries.ts';
import { aNetwork, attachmentsOf } from '../../../testing/resources.ts';
import { addressesOf, leaseRows } from './lease-rows.ts';
import { drawingSizes, networkDrawing } from './network-drawing.ts';
import { membersByNetwork } from './network-members.ts';
import { forwardLabel, rangeText } from './network-presentation.ts';

const nic = (type: string, source: string, mac = '52:54:00:00:00:01') => ({
  mac,
  type,
  source,
  bridge: null,
  target: null,
});
const web = aDomain({ name: 'web' });
const domains = new Map([[domainKey(web), web]]);

function membersOf(...nics: ReturnType<typeof nic>[]) {
  return membersByNetwork([attachmentsOf(web, { nics })], domains)(aNetwork());
}

describe('who is on a network', () => {
  it.each([
    ['by its name', nic('network', 'default'), 1],
    ['by its bridge', nic('bridge', 'virbr0'), 1],
    ['not by a network of another name', nic('network', 'lab'), 0],
    ['not by a device of the name of its bridge', nic('direct', 'virbr0'), 0],
  ])('%s', (_, one, expected) => expect(membersOf(one)).toHaveLength(expected));

  it('has each interface of a machine', () => {
    const two = membersOf(
      nic('network', 'default'),
      nic('network', 'default', '52:54:00:00:00:02'),
    );
    expect(two).toHaveLength(2);
  });
});

describe('leases', () => {
  const lease = (address: string, mac: string) =>
    dhcpLeaseSchema.parse({
      key: address,
      hostId: 'alpha',
      networkUuid: aNetwork().uuid,
      mac,
      address,
      prefix: 24,
      family: 'ipv4',
      hostname: null,
      expiresAt: null,
      revision: 1,
    });
  const leases = [lease('10.0.0.10', '52:54:00:00:00:01'.toUpperCase()), lease('10.0.0.9', 'x')];

  it('find their machine by MAC address, in the order of addresses', () => {
    const rows = leaseRows(leases, membersOf(nic('network', 'default')));
    expect(rows.map(({ lease: { address }, domain }) => [address, domain?.name])).toEqual([
      ['10.0.0.9', undefined],
      ['10.0.0.10', 'web'],
    ]);
  });

  it('tell the addresses of an interface, and none of one without a MAC', () => {
    expect(addressesOf('52:54:00:00:00:01', leases)).toEqual(['10.0.0.10']);
    expect(addressesOf(null, leases)).toEqual([]);
  });
});

it.each([
  [{ start: '10.0.0.2', end: '10.0.0.9' }, '10.0.0.2 – .9'],
  [{ start: '10.0.0.2', end: '10.0.1.9' }, '10.0.0.2 – 10.0.1.9'],
  [{ start: 'fd00::2', end: 'fd00::9' }, 'fd00::2 – fd00::9'],
])('%o is written %s', (range, text) => expect(rangeText(range)).toBe(text));

it('has words for every mode, also for one that is newer', () => {
  expect(forwardLabel({ forwardMode: null })).toBe('Isolated');
  expect(forwardLabel({ forwardMode: 'nat' })).toBe('NAT');
  expect(forwardLabel({ forwardMode: 'teleport' })).toBe('teleport');
});

it('draws as many machines as there is room for, and says how many more there are', () => {
  const many = Array.from({ length: drawingSizes.mostMachines + 3 }, () => aDomain());
  const drawing = networkDrawing(aNetwork(), many);
  expect(drawing.machines).toHaveLength(drawingSizes.mostMachines);
  expect(drawing.hidden).toBe(3);
  const last = drawing.machines.at(-1);
  expect((last?.xPx ?? 0) + drawingSizes.boxPx).toBe(drawing.widthPx);
  expect(networkDrawing(aNetwork({ forwardMode: null }), []).outside).toBeNull();
});
