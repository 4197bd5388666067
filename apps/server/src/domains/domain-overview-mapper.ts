import type { DomainOverview } from '@guesthouse/contract/domain-overview';
import { domainView, type DomainView } from '@guesthouse/libvirt-xml/domain-view';
import type { DomainEntry } from '../inventory/domain-entry.ts';
import { deviceOverviews } from './device-overview-mapper.ts';
import { definitionsDiffer } from './pending-changes-rules.ts';

/** The overview of the definition in use; the next one is only compared with it. */
export function domainOverview({ summary, xml, nextXml }: DomainEntry): DomainOverview {
  const view = domainView(xml);
  const { hostId, uuid } = summary;
  return {
    hostId,
    uuid,
    ...basics(view),
    ...deviceOverviews(view.devices),
    pendingChanges: nextXml !== null && definitionsDiffer(view, domainView(nextXml)),
  };
}

function basics({ os, cpu, memory, behaviour }: DomainView) {
  const { topology } = cpu;
  return {
    os: {
      type: os.type ?? null,
      arch: os.arch ?? null,
      machine: os.machine ?? null,
      firmware: os.firmware ?? null,
      secureBoot: os.secureBoot ?? null,
      bootDevices: [...os.bootDevices],
      kernel: os.kernel ?? null,
      commandLine: os.commandLine ?? null,
    },
    cpu: {
      vcpus: cpu.vcpus ?? null,
      maximumVcpus: cpu.maximumVcpus ?? null,
      mode: cpu.mode ?? null,
      model: cpu.model ?? null,
      topology: topology
        ? {
            sockets: topology.sockets ?? null,
            dies: topology.dies ?? null,
            cores: topology.cores ?? null,
            threads: topology.threads ?? null,
          }
        : null,
    },
    memory: {
      currentKiB: memory.currentKiB ?? null,
      maximumKiB: memory.maximumKiB ?? null,
      hugePages: memory.hugePages,
    },
    clockOffset: behaviour.clockOffset ?? null,
    onPoweroff: behaviour.onPoweroff ?? null,
    onReboot: behaviour.onReboot ?? null,
    onCrash: behaviour.onCrash ?? null,
  } satisfies Partial<DomainOverview>;
}
