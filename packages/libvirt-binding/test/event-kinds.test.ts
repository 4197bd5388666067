import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPrivateDaemon, type PrivateDaemon } from '../../../e2e/lab/private-daemon.ts';
import { eventNames } from '../src/events/event-emitter.ts';
import {
  DomainEventID,
  DomainModificationImpact,
  LibvirtEventEmitter,
  NodeDeviceEventID,
  SecretEventID,
  open,
  type Connection,
  type Domain,
  type NetworkEvent,
  type Secret,
  type StoragePool,
} from '../src/index.ts';
import { monitorEvents } from '../src/qemu.ts';
import { startDaemonHost, type DaemonHost } from './every-method/daemon-host.ts';
import type { Host } from './every-method/samples.ts';
import { testHostUri } from './support/test-host.ts';

type AnyEvent = Readonly<Record<string, unknown>>;

let daemon: PrivateDaemon;
let daemonHost: DaemonHost;
let host: Host;
let connection: Connection;
let domain: Domain;
beforeAll(async () => {
  daemon = await startPrivateDaemon({ name: 'kinds' });
  daemonHost = await startDaemonHost(daemon);
  host = await daemonHost.ready();
  connection = host.objects.get('Connection') as Connection;
  domain = host.objects.get('Domain') as Domain;
}, 60_000);
afterAll(async () => {
  await daemonHost.close();
  await daemon.stop();
});

/** Listens to every kind; `first` waits for one. */
async function listenToAll(): Promise<{
  emitter: LibvirtEventEmitter;
  first: (name: string) => Promise<AnyEvent>;
}> {
  const emitter = new LibvirtEventEmitter(connection);
  const errors: Error[] = [];
  emitter.on('error', (error) => errors.push(error));
  const seen = new Map<string, AnyEvent>();
  const on = emitter.on.bind(emitter) as (
    name: string,
    listener: (event: AnyEvent) => void,
  ) => void;
  for (const name of eventNames) {
    on(name, (event) => seen.set(name, seen.get(name) ?? event));
    // The second listener of a kind: libvirt would refuse to register it again.
    on(name, () => undefined);
  }
  // Registrations run in the order of the calls, one behind the other at worst.
  await connection.getHostname();
  await vi.waitFor(() => expect(errors).toEqual([]));
  return {
    emitter,
    first: (name) =>
      vi.waitFor(
        () => {
          const event = seen.get(name);
          if (!event) throw new Error(`${name} did not come; ${[...seen.keys()].join(' ')} did`);
          return event;
        },
        { timeout: 15_000 },
      ),
  };
}

describe('the 34 kinds of events', () => {
  it('are those that libvirt has', () => {
    expect(eventNames).toHaveLength(34);
    expect(eventNames.filter((name) => name.startsWith('domain:'))).toHaveLength(27);
  });

  it('come with their values', { timeout: 120_000 }, async () => {
    const { emitter, first } = await listenToAll();

    await domain.setMetadata(1, 'another title', null, null, DomainModificationImpact.LIVE);
    expect(await first('domain:METADATA_CHANGE')).toMatchObject({ type: 1, namespaceUri: null });

    await domain.setBlockIoTune('vda', { total_bytes_sec: 1_000_000n }, 1);
    expect(await first('domain:TUNABLE')).toMatchObject({
      parameters: expect.objectContaining({
        'blkdeviotune.total_bytes_sec': 1_000_000n,
      }) as unknown,
    });

    await domain.reset();
    expect(await first('domain:REBOOT')).toMatchObject({ eventId: DomainEventID.REBOOT });

    await domain.blockPull('vda', 0);
    expect(await first('domain:BLOCK_JOB')).toMatchObject({ type: 1 });
    expect(await first('domain:BLOCK_JOB_2')).toMatchObject({ disk: 'vda', type: 1 });

    const vnc = await domain.openGraphicsFD(0);
    expect(await first('domain:GRAPHICS')).toMatchObject({
      phase: 0,
      subject: expect.any(Array) as unknown,
    });
    vnc.destroy();

    const pool = host.objects.get('StoragePool') as StoragePool;
    await pool.refresh();
    expect(await first('storagePool:REFRESH')).toMatchObject({ storagePool: { name: 'every' } });

    const secret = host.objects.get('Secret') as Secret;
    await secret.setValue(new Uint8Array([1]));
    expect(await first('secret:VALUE_CHANGED')).toMatchObject({
      eventId: SecretEventID.VALUE_CHANGED,
      secret: { uuid: secret.uuid },
    });

    await domain.managedSave();
    expect(await first('domain:JOB_COMPLETED')).toHaveProperty('parameters.operation');
    expect(await first('domain:LIFECYCLE')).toMatchObject({ domain: { name: 'every' } });
    await emitter.close();
    host = await daemonHost.ready();
    domain = host.objects.get('Domain') as Domain;
  });

  it('can be iterated, each family in its way', { timeout: 60_000 }, async () => {
    // One call after the other: whatever comes later finds the registrations made.
    const own = await open(testHostUri(1), { maxConcurrentCalls: 1 });
    const network = await own.networkLookupByName('net-0');
    const [pool] = await own.listAllStoragePools();
    const next = async <T>(events: AsyncIterator<T>) => (await events.next()).value as T;
    const networks = own.networkEvents(0, { network });
    const pools = own.storagePoolEvents(0);
    const waiting = [next(networks), next(pools)] as const;
    await own.getHostname();
    await network.destroy();
    await pool!.destroy();
    const [networkEvent, poolEvent] = await Promise.all(waiting);
    expect((networkEvent as NetworkEvent).network.name).toBe('net-0');
    expect(poolEvent).toMatchObject({ storagePool: { name: pool!.name } });
    await networks.return();
    await pools.return();
    expect(await own.close()).toBe(0);
  });

  it("can be iterated for secrets and for QEMU's monitor", { timeout: 60_000 }, async () => {
    const own = await open(daemon.uri, { maxConcurrentCalls: 1 });
    const ofDomain = await own.domainLookupByName('every');
    const secrets = own.secretEvents(SecretEventID.VALUE_CHANGED);
    const monitor = monitorEvents(own, { event: 'STOP', domain: ofDomain });
    const waiting = [secrets.next(), monitor.next()] as const;
    await own.getHostname();
    await (host.objects.get('Secret') as Secret).setValue(new Uint8Array([2]));
    await domain.suspend();
    const [secret, stop] = await Promise.all(waiting);
    expect(secret.value).toMatchObject({ eventId: SecretEventID.VALUE_CHANGED });
    expect(stop.value).toMatchObject({ event: 'STOP', domain: { name: 'every' } });
    await domain.resume();
    await Promise.all([secrets.return(), monitor.return()]);
    expect(await own.close()).toBe(0);
  });

  it('of devices of the host come too', async () => {
    const own = await open('test:///default');
    const events: unknown[] = [];
    const subscription = await own.nodeDeviceEventRegisterAny(
      NodeDeviceEventID.LIFECYCLE,
      ({ nodeDevice, event }) => events.push([nodeDevice.name, event]),
    );
    const device = await own.nodeDeviceCreateXML(
      `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
       <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>`,
    );
    await device.destroy();
    await vi.waitFor(() =>
      expect(events).toEqual([
        [device.name, 0],
        [device.name, 1],
      ]),
    );
    await subscription.close();
    expect(await own.close()).toBe(0);
  });
});

describe('an emitter', () => {
  it('tells why libvirt refuses a kind', async () => {
    const own = await open(testHostUri(1));
    const emitter = new LibvirtEventEmitter(own);
    const refused = new Promise((resolve) => emitter.once('error', resolve));
    // The test driver has no secrets.
    emitter.on('secret:LIFECYCLE', () => undefined);
    expect(await refused).toMatchObject({ name: 'LibvirtError' });
    await emitter.close();
    expect(await own.close()).toBe(0);
  });

  it('takes its registration back with the last listener', async () => {
    const own = await open(testHostUri(1));
    const emitter = new LibvirtEventEmitter(own);
    const heard = vi.fn();
    const twin = await own.domainLookupByName('vm-00000');
    emitter.on('domain:LIFECYCLE', heard);
    await own.getHostname();
    await vi.waitFor(async () => {
      await twin.suspend();
      await twin.resume();
      expect(heard).toHaveBeenCalled();
    });
    emitter.off('domain:LIFECYCLE', heard);
    const before = heard.mock.calls.length;
    await twin.suspend();
    await twin.resume();
    const witness = vi.fn();
    const subscription = await own.domainEventRegisterAny(DomainEventID.LIFECYCLE, witness);
    await twin.suspend();
    await vi.waitFor(() => expect(witness).toHaveBeenCalled());
    expect(heard.mock.calls.length).toBe(before);
    await subscription.close();
    expect(await own.close()).toBe(0);
  });
});
