import { existsSync } from 'node:fs';
import { pciOf } from '@guesthouse/contract/node-device-control';
import type { NodeDeviceSummary } from '@guesthouse/contract/resources/node-device';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startLive, type LiveFixture } from '../testing/live-fixture.ts';
import { resourceReader } from '../testing/resource-reader.ts';

/**
 * The one real device that an order may be given to on anybody's machine: a host bridge has no driver, and
 * no hardware can reset it. A private daemon shares the machine's devices with everything else.
 */
const hostBridge = '0000:00:00.0';
const isThere = process.getuid?.() === 0 && existsSync(`/sys/bus/pci/devices/${hostBridge}`);

describe.runIf(isThere)('orders to a real PCI device, as root', () => {
  let daemon: PrivateDaemon;
  let live: LiveFixture;
  let bridge: NodeDeviceSummary;

  beforeAll(async () => {
    daemon = await startPrivateDaemon({ name: 'devices' });
    live = await startLive({ connect: [daemon.uri] });
    const devices = resourceReader(live);
    bridge = await waitUntil('the host bridge', () => {
      if (live.hosts()[0]?.state !== 'connected') return undefined;
      const { items } = devices.list('node-device');
      return items.find((each) => pciOf(each)?.address === hostBridge);
    });
  });
  afterAll(async () => {
    await live[Symbol.asyncDispose]();
    await daemon.stop();
  });

  const input = () => ({
    params: { hostId: bridge.hostId, name: bridge.name },
    query: undefined,
    body: undefined,
  });
  const order = async (action: 'resetNodeDevice' | 'reattachNodeDevice' | 'detachNodeDevice') =>
    live.live.httpHandlers[action](input(), live.context);

  it('reach libvirt, whose own words come back', async () => {
    expect(bridge.driver).toBeNull();
    await expect(order('resetNodeDevice')).rejects.toMatchObject({
      code: 'libvirt_failed',
      message: expect.stringContaining('libvirt could not reset'),
      extra: {
        libvirt: {
          message: expect.stringContaining('Unable to reset PCI device 0000:00:00.0: no FLR'),
        },
      },
    });
  });

  it('are refused before that where they cannot help', async () => {
    await expect(order('reattachNodeDevice')).rejects.toMatchObject({
      code: 'operation_invalid',
      message: 'pci_0000_00_00_0: It is not detached: the host uses it itself.',
    });
    // With an IOMMU the order would be carried out.
    if (!pciOf(bridge)?.iommuGroup)
      await expect(order('detachNodeDevice')).rejects.toMatchObject({
        code: 'operation_invalid',
        message: expect.stringContaining('no IOMMU group'),
      });
  });

  it('leave everything as it was, and known', async () => {
    const { items } = await waitUntil('the devices', () => {
      const list = resourceReader(live).list('node-device');
      return list.coverage[0]?.state === 'read' && list;
    });
    expect(items.find(({ name }) => name === bridge.name)).toMatchObject({ driver: null });
  });
});
