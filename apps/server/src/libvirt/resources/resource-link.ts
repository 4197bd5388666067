import type { ObjectUuid } from '@guesthouse/contract/ids';
import type { Connection } from '@guesthouse/libvirt';
import { HeldGate } from '../held-gate.ts';
import { dhcpLeaseDriver } from './dhcp-lease-driver.ts';
import { hostInterfaceDriver } from './host-interface-driver.ts';
import { KindLink } from './kind-link.ts';
import { networkDriver } from './network-driver.ts';
import { nodeDeviceDriver } from './node-device-driver.ts';
import { nwfilterDriver } from './nwfilter-driver.ts';
import { secretDriver } from './secret-driver.ts';
import { storagePoolDriver } from './storage-pool-driver.ts';
import { storageVolumeDriver } from './storage-volume-driver.ts';

/** Half of a connection's threads: machines never wait for storage or devices that hang. */
const concurrentCalls = 2;

/** What a host has beside machines, on the connection of its inventory. */
export class ResourceLink {
  readonly #connection: Connection;
  readonly #gate = new HeldGate(concurrentCalls);
  readonly networks;
  readonly storagePools;
  readonly nodeDevices;
  readonly hostInterfaces;
  readonly secrets;
  readonly nwfilters;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.networks = new KindLink(connection, this.#gate, networkDriver);
    this.storagePools = new KindLink(connection, this.#gate, storagePoolDriver);
    this.nodeDevices = new KindLink(connection, this.#gate, nodeDeviceDriver);
    this.hostInterfaces = new KindLink(connection, this.#gate, hostInterfaceDriver);
    this.secrets = new KindLink(connection, this.#gate, secretDriver);
    this.nwfilters = new KindLink(connection, this.#gate, nwfilterDriver);
  }

  volumesOf(poolUuid: ObjectUuid) {
    return new KindLink(this.#connection, this.#gate, storageVolumeDriver(poolUuid));
  }

  leasesOf(networkUuid: ObjectUuid) {
    return new KindLink(this.#connection, this.#gate, dhcpLeaseDriver(networkUuid));
  }
}
