/** The states that libvirt's test driver can give a domain at start: virDomainState's numbers. */
export const demoRunstates = {
  nostate: 0,
  running: 1,
  blocked: 2,
  paused: 3,
  shutdown: 4,
  shutoff: 5,
  crashed: 6,
  pmsuspended: 7,
} as const;
export type DemoState = keyof typeof demoRunstates;

/** A volume of one of the pools, attached as a disk, a drive or a LUN. */
export interface DemoDisk {
  readonly pool: string;
  readonly volume: string;
  readonly device?: 'disk' | 'cdrom';
  readonly bus?: 'virtio' | 'scsi' | 'sata';
  readonly cache?: 'none' | 'writeback';
  readonly shareable?: boolean;
}

/** Plugged into a virtual network, or straight into a bridge of the host. */
export type DemoNic =
  | { readonly network: string; readonly model?: string; readonly linkDown?: boolean }
  | { readonly bridge: string; readonly model?: string; readonly linkDown?: boolean };

export interface DemoSnapshot {
  readonly name: string;
  readonly description: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly parent?: string;
}

export interface DemoDomainSpec {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly state: DemoState;
  readonly vcpus: number;
  /** Where more can be plugged in. */
  readonly maximumVcpus?: number;
  readonly memoryMiB: number;
  /** Where the balloon holds some of it back. */
  readonly currentMemoryMiB?: number;
  readonly disks: readonly DemoDisk[];
  /** An empty drive beside the disks. */
  readonly emptyCdrom?: boolean;
  readonly nics: readonly DemoNic[];
  readonly graphics?: 'vnc' | 'spice';
  readonly firmware?: 'efi';
  readonly hugePages?: boolean;
  /** PCI addresses of the host's devices it is given. */
  readonly pciDevices?: readonly string[];
  readonly snapshots?: readonly DemoSnapshot[];
  /** Only of a domain that is shut off. */
  readonly managedSave?: boolean;
  /** Gone once it stops; never of a domain that is shut off. */
  readonly transient?: boolean;
}
