import type { DomainOverview } from '@guesthouse/contract/domain-overview';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Set in the fixed-width face: identifiers, paths, command lines. */
  readonly mono?: boolean;
}

interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

type MaybeFact = readonly [name: string, value: string | null | undefined | false, mono?: boolean];

/** Only what the definition says: an unknown value is left out, never shown as a dash or zero. */
function known(facts: readonly MaybeFact[]): Fact[] {
  return facts.flatMap(([name, value, mono = false]) =>
    typeof value === 'string' && value !== '' ? [{ name, value, mono }] : [],
  );
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function vcpuWords({ vcpus, maximumVcpus }: DomainOverview['cpu']): string | null {
  if (vcpus === null) return null;
  const more = maximumVcpus !== null && maximumVcpus > vcpus;
  return more ? `${vcpus} of at most ${maximumVcpus}` : String(vcpus);
}

function topologyWords({ topology }: DomainOverview['cpu']): string | null {
  if (!topology) return null;
  const parts = [
    ['socket', topology.sockets],
    ['die', topology.dies],
    ['core', topology.cores],
    ['thread', topology.threads],
  ] as const;
  return parts
    .filter(([name, count]) => count !== null && !(name === 'die' && count === 1))
    .map(([name, count]) => `${count ?? 0} ${name}${count === 1 ? '' : 's'}`)
    .join(' × ');
}

function memoryWords({ currentKiB, maximumKiB }: DomainOverview['memory']): string | null {
  if (currentKiB === null) return null;
  const current = quantityText(memoryQuantity(currentKiB));
  if (maximumKiB === null || maximumKiB === currentKiB) return current;
  return `${current} of at most ${quantityText(memoryQuantity(maximumKiB))}`;
}

const firmwareWords = { bios: 'BIOS', efi: 'UEFI' } as const;

function bootWords({ firmware, secureBoot }: DomainOverview['os']): string | null {
  if (firmware === null) return null;
  return firmwareWords[firmware] + (secureBoot ? ' with Secure Boot' : '');
}

export function factGroups(domain: DomainSummary, overview: DomainOverview): FactGroup[] {
  const { os, cpu, memory } = overview;
  return [
    {
      title: 'Machine',
      facts: known([
        ['Name', domain.name],
        ['Title', domain.title],
        ['Description', domain.description],
        ['Tags', domain.tags.join(', ')],
        ['UUID', domain.uuid, true],
        ['Kept', domain.persistent ? 'defined on its host' : 'transient: gone when it stops'],
        ['Autostart', yesNo(domain.autostart)],
        ['Saved state', domain.hasManagedSave && 'the next start continues from it'],
      ]),
    },
    {
      title: 'Processor and memory',
      facts: known([
        ['vCPUs', vcpuWords(cpu)],
        ['Topology', topologyWords(cpu)],
        ['CPU model', [cpu.mode, cpu.model].filter(Boolean).join(', ')],
        ['Memory', memoryWords(memory)],
        ['Huge pages', memory.hugePages && 'yes'],
      ]),
    },
    {
      title: 'System',
      facts: known([
        ['Hypervisor', domain.virtType],
        ['Architecture', os.arch],
        ['Chipset', os.machine],
        ['Firmware', bootWords(os)],
        ['Boot order', os.bootDevices.join(', ')],
        ['Kernel', os.kernel, true],
        ['Command line', os.commandLine, true],
        ['Clock', overview.clockOffset],
        ['On power off', overview.onPoweroff],
        ['On reboot', overview.onReboot],
        ['On crash', overview.onCrash],
      ]),
    },
  ];
}
