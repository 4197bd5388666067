import { isDeepStrictEqual } from 'node:util';
import type { DomainView } from '@guesthouse/libvirt-xml/domain-view';

/**
 * Whether the next boot brings another machine than the one that runs. A live document always differs
 * from its definition in what libvirt assigns at start (aliases, ports, host devices, backing chains) and
 * in what the balloon does; only what a person defines is compared.
 */
export function definitionsDiffer(live: DomainView, next: DomainView): boolean {
  return !isDeepStrictEqual(defined(live), defined(next));
}

function defined({ name, title, description, os, cpu, memory, behaviour, devices }: DomainView) {
  return {
    ...{ name, title, description, os, behaviour },
    // host-model and the expansion of a model by its host are told as `custom` while active.
    cpu: { vcpus: cpu.vcpus, maximumVcpus: cpu.maximumVcpus, topology: cpu.topology },
    memory: { maximumKiB: memory.maximumKiB, hugePages: memory.hugePages },
    disks: devices.disks.map(({ alias: _alias, backingChain: _chain, ...disk }) => disk),
    nics: devices.interfaces.map(({ type, mac, model, linkUp, bootOrder, filter, mtu }) => ({
      ...{ type, mac, model, linkUp, bootOrder, filter, mtu },
    })),
    characterDevices: devices.characterDevices.map(({ kind, type, targetType, port }) => ({
      ...{ kind, type, targetType, port },
    })),
    graphics: devices.graphics.map(({ type, autoport, port }) => ({
      ...{ type, autoport },
      port: autoport ? undefined : port,
    })),
    videos: devices.videos,
    counts: [
      devices.hostDevices.length,
      devices.filesystems.length,
      devices.inputs.length,
      devices.sounds.length,
      devices.tpms.length,
      devices.rngs.length,
      devices.watchdogs.length,
    ],
  };
}
