import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { DomainSummary } from '@guesthouse/contract/domain';
import type { Role } from '@guesthouse/contract/permission';
import {
  actionOrder,
  actionPresentations,
} from '../../features/machines/model/action-presentation.ts';
import { consoleControl, machineControl } from '../../features/machines/model/machine-controls.ts';
import type { MachineRow } from '../../features/machines/model/machine-row.ts';
import type { IconName } from '../../shared/ui/icon.tsx';

type PagePath = '/machines' | '/hosts' | '/storage' | '/networks' | '/settings';

/** What an entry does; the palette carries it out. */
export type PaletteTarget =
  | { readonly kind: 'page'; readonly to: PagePath }
  | { readonly kind: 'host'; readonly label: string }
  | { readonly kind: 'machine'; readonly domain: DomainSummary }
  | { readonly kind: 'console'; readonly domain: DomainSummary }
  | { readonly kind: 'action'; readonly action: DomainAction; readonly domain: DomainSummary };

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** Beside the label, in the shade. */
  readonly note: string;
  readonly icon: IconName;
  readonly target: PaletteTarget;
}

const pages: readonly PaletteEntry[] = [
  ['/machines', 'Machines', 'machines'],
  ['/hosts', 'Hosts', 'hosts'],
  ['/storage', 'Storage', 'storage'],
  ['/networks', 'Networks', 'networks'],
  ['/settings', 'Settings', 'settings'],
].map(([to, label, icon]) => ({
  id: `page ${to ?? ''}`,
  label: label ?? '',
  note: 'page',
  icon: icon as IconName,
  target: { kind: 'page', to: to as '/machines' },
}));

/** Each word has to be somewhere; what begins with the text comes first. */
function rank(text: string, words: readonly string[]): number {
  const lower = text.toLowerCase();
  if (!words.every((word) => lower.includes(word))) return -1;
  return lower.startsWith(words[0] ?? '') ? 1 : 0;
}

function machineEntries(row: MachineRow, role: Role): PaletteEntry[] {
  const { domain, host, key } = row;
  const note = host.label;
  const entries: PaletteEntry[] = [
    { id: key, label: domain.name, note, icon: 'machines', target: { kind: 'machine', domain } },
  ];
  if (consoleControl(row, role).can)
    entries.push({
      id: `${key} console`,
      label: `${domain.name}: console`,
      note,
      icon: 'console',
      target: { kind: 'console', domain },
    });
  for (const action of actionOrder) {
    if (!machineControl(action, row, role).can) continue;
    const { label, icon } = actionPresentations[action];
    entries.push({
      id: `${key} ${action}`,
      label: `${domain.name}: ${label.toLowerCase()}`,
      note,
      icon,
      target: { kind: 'action', action, domain },
    });
  }
  return entries;
}

function hostEntry({ host }: Pick<MachineRow, 'host'>): PaletteEntry {
  const { hostId, label } = host;
  return {
    id: `host ${hostId}`,
    label: `Machines on ${label}`,
    note: 'host',
    icon: 'hosts',
    target: { kind: 'host', label },
  };
}

interface Sources {
  readonly rows: readonly MachineRow[];
  readonly hosts: readonly MachineRow['host'][];
  readonly role: Role;
}

/** The best `limit` entries for what was typed: pages and hosts, machines, then actions on them. */
export function paletteEntries(typed: string, sources: Sources, limit = 40): PaletteEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fixed = [...pages, ...sources.hosts.map((host) => hostEntry({ host }))];
  // Actions of every machine would drown the machines: they come once something is typed.
  const perMachine = sources.rows.flatMap((row) => {
    const entries = machineEntries(row, sources.role);
    return words.length === 0 ? entries.slice(0, 1) : entries;
  });
  return [...fixed, ...perMachine]
    .map((entry) => ({ entry, score: rank(`${entry.label} ${entry.note}`, words) }))
    .filter(({ score }) => score >= 0)
    .toSorted(
      (a, b) => b.score - a.score || (words.length > 0 ? machinesFirst(a.entry, b.entry) : 0),
    )
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Of equals a machine comes before what can be done with machines. */
function machinesFirst(a: PaletteEntry, b: PaletteEntry): number {
  return Number(b.target.kind === 'machine') - Number(a.target.kind === 'machine');
}
