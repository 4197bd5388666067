import type { DomainAction } from '@guesthouse/contract/domain-action';
import type { Role } from '@guesthouse/contract/permission';
import {
  actionOrder,
  actionPresentations,
} from '../../features/machines/model/action-presentation.ts';
import { consoleControl, machineControl } from '../../features/machines/model/machine-controls.ts';
import type { MachineRow } from '../../features/machines/model/machine-row.ts';
import type { IconName } from '../../shared/ui/icon.tsx';

const pages = [
  { to: '/machines', label: 'Machines', icon: 'machines' },
  { to: '/hosts', label: 'Hosts', icon: 'hosts' },
  { to: '/storage', label: 'Storage', icon: 'storage' },
  { to: '/networks', label: 'Networks', icon: 'networks' },
  { to: '/settings', label: 'Settings', icon: 'settings' },
  { to: '/settings/accounts', label: 'Settings: accounts', icon: 'person' },
  { to: '/settings/tokens', label: 'Settings: API tokens', icon: 'settings' },
] as const satisfies readonly { to: string; label: string; icon: IconName }[];

/** What an entry does; the palette carries it out. */
export type PaletteTarget =
  | { readonly kind: 'page'; readonly to: (typeof pages)[number]['to'] }
  | { readonly kind: 'host'; readonly label: string }
  | { readonly kind: 'machine'; readonly row: MachineRow }
  | { readonly kind: 'console'; readonly row: MachineRow }
  | { readonly kind: 'action'; readonly action: DomainAction; readonly row: MachineRow };

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** Beside the label, in the shade. */
  readonly note: string;
  readonly icon: IconName;
  readonly target: PaletteTarget;
}

const pageEntries: readonly PaletteEntry[] = pages.map(({ to, label, icon }) => ({
  ...{ id: `page ${to}`, label, note: 'page', icon },
  target: { kind: 'page', to },
}));

function hostEntry({ hostId, label }: MachineRow['host']): PaletteEntry {
  return {
    ...{ id: `host ${hostId}`, label: `Machines on ${label}`, note: 'host', icon: 'hosts' },
    target: { kind: 'host', label },
  };
}

function machineEntry(row: MachineRow): PaletteEntry {
  return {
    ...{ id: row.key, label: row.domain.name, note: row.host.label, icon: 'machines' },
    target: { kind: 'machine', row },
  };
}

/** What can be done with a machine now, each with its words. */
function doings(row: MachineRow, role: Role): PaletteEntry[] {
  const { domain, host, key } = row;
  const entry = (what: string, icon: IconName, target: PaletteTarget): PaletteEntry => ({
    ...{ id: `${key} ${what}`, label: `${domain.name}: ${what}`, note: host.label, icon, target },
  });
  return [
    ...(consoleControl(row, role).can
      ? [entry('console', 'console', { kind: 'console', row })]
      : []),
    ...actionOrder
      .filter((action) => machineControl(action, row, role).can)
      .map((action) => {
        const { label, icon } = actionPresentations[action];
        return entry(label.toLowerCase(), icon, { kind: 'action', action, row });
      }),
  ];
}

interface Sources {
  readonly rows: readonly MachineRow[];
  readonly hosts: readonly MachineRow['host'][];
  readonly role: Role;
}

const lacking = (text: string, words: readonly string[]) =>
  words.filter((word) => !text.includes(word));

/** Words of actions, so that `shut web` finds something to do and does not look at every machine. */
const doingWords = ['console', ...actionOrder.map((action) => actionPresentations[action].label)]
  .join('\n')
  .toLowerCase();

/**
 * The machines that were meant, those whose names begin with the text first, and what of the text was
 * not about them. Nothing is made for the others: there may be ten thousand.
 */
function meantMachines(rows: readonly MachineRow[], words: readonly string[], limit: number) {
  const begin: { row: MachineRow; rest: string[] }[] = [];
  const contain: { row: MachineRow; rest: string[] }[] = [];
  for (const row of rows) {
    if (begin.length >= limit) break;
    const name = row.domain.name.toLowerCase();
    const rest = lacking(`${name}\n${row.host.label.toLowerCase()}`, words);
    if (rest.length === words.length || lacking(doingWords, rest).length > 0) continue;
    if (name.startsWith(words[0] ?? '')) begin.push({ row, rest });
    else if (contain.length < limit) contain.push({ row, rest });
  }
  return [...begin, ...contain].slice(0, limit);
}

/** The best `limit` entries for what was typed: machines, pages and hosts, then actions on machines. */
export function paletteEntries(typed: string, sources: Sources, limit = 40): PaletteEntry[] {
  const { rows, hosts, role } = sources;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fixed = [...pageEntries, ...hosts.map(hostEntry)];
  if (words.length === 0)
    return [...fixed, ...rows.slice(0, limit).map(machineEntry)].slice(0, limit);
  const meant = meantMachines(rows, words, limit);
  const machines = meant
    .filter(({ rest }) => rest.length === 0)
    .map(({ row }) => machineEntry(row));
  const places = fixed.filter(
    ({ label, note }) => lacking(`${label} ${note}`.toLowerCase(), words).length === 0,
  );
  const actions = meant.flatMap(({ row, rest }) =>
    doings(row, role).filter(({ label }) => lacking(label.toLowerCase(), rest).length === 0),
  );
  // Half of the list at most is machines, so that what can be done with them is seen too.
  const half = Math.max(limit / 2, limit - places.length - actions.length);
  return [...machines.slice(0, half), ...places, ...actions].slice(0, limit);
}
