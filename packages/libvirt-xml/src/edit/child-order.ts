/**
 * The order in which libvirt writes the children of an element. It reads them in any order;
 * keeping to its own makes a definition that was edited read like one that was not.
 * Source: the `*DefFormat` functions of libvirt 9.0 (domain, network, storage).
 */
const orders: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [
      'domain',
      `name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune
    memoryBacking vcpu vcpus iothreads iothreadids defaultiothread cputune numatune resource sysinfo
    bootloader bootloader_args os idmap features cpu clock on_poweroff on_reboot on_crash
    on_lockfailure pm perf devices seclabel launchSecurity`,
    ],
    [
      'devices',
      `emulator disk controller lease filesystem interface smartcard serial parallel console channel
    input tpm graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng
    nvram panic shmem memory iommu vsock crypto`,
    ],
    [
      'os',
      `type firmware loader nvram kernel initrd cmdline dtb acpi init initarg initenv initdir
    inituser initgroup boot bootmenu bios smbios`,
    ],
    ['memoryBacking', 'hugepages nosharepages locked source access allocation discard'],
    ['cpu', 'model vendor topology cache maxphysaddr feature numa'],
    [
      'disk',
      `driver auth source backingStore backenddomain geometry blockio mirror target iotune readonly
    shareable transient serial wwn vendor product encryption boot alias address`,
    ],
    [
      'interface',
      `mac source virtualport ip route script backenddomain target guest model driver backend
    filterref rom bandwidth vlan port link mtu coalesce teaming acpi boot alias address`,
    ],
    [
      'network',
      `name uuid metadata forward bridge mtu mac domain dns vlan bandwidth virtualport port
    portgroup ip route`,
    ],
    ['pool', 'name uuid capacity allocation available features source target'],
    ['volume', 'name key capacity allocation physical target backingStore'],
  ].map(([parent = '', children = '']) => [parent, children.split(/\s+/)]),
);

/** Where a child stands among its siblings; undefined for names libvirt's order does not know. */
export function childRank(parent: string, child: string): number | undefined {
  const rank = orders.get(parent)?.indexOf(child) ?? -1;
  return rank < 0 ? undefined : rank;
}

/**
 * The index that a new child takes among its element siblings: behind the last one that comes
 * before it or is its like; at the end where the order does not know it.
 */
export function insertionIndex(parent: string, siblings: readonly string[], child: string): number {
  const rank = childRank(parent, child);
  if (rank === undefined) return siblings.length;
  const last = siblings.findLastIndex((name) => (childRank(parent, name) ?? Infinity) <= rank);
  return last + 1;
}
