import type { HostSummary } from '@guesthouse/contract/host';
import type { Permitted } from '@guesthouse/contract/domain-action';
import type { Asker } from '@guesthouse/contract/host-control';
import { actionSections, entryControl } from '../../features/machines/model/action-menu-entries.ts';
import { consoleControl, machineControl } from '../../features/machines/model/machine-controls.ts';
import type { MachineRow } from '../../features/machines/model/machine-row.ts';
import type { IconName } from '../../shared/ui/icon.tsx';
import type { PaletteEntry, PaletteTarget } from './palette-entry.ts';
import { fixedEntries, resourceEntries, type ResourcePlaces } from './palette-places.ts';

function machineEntry(row: MachineRow): PaletteEntry {
  return {
    ...{ id: row.key, label: row.domain.name, note: row.host.label, icon: 'machines' },
    refusal: null,
    target: { kind: 'machine', row },
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const lacking = (text: string, words: readonly string[]) =>
  words.filter((word) => !text.includes(word));

/** What there is to do with a machine, each with its words, and why it cannot be done now. */
function doings(row: MachineRow, asker: Asker): PaletteEntry[] {
  const { domain, host, key } = row;
  const entry = (
    ...[what, icon, control, target]: [string, IconName, Permitted, PaletteTarget]
  ): PaletteEntry => ({
    ...{ id: `${key} ${what}`, label: `${domain.name}: ${what}`, note: host.label, icon, target },
    refusal: control.can ? null : control.reason,
  });
  const actions = actionSections(domain).flatMap(({ entries }) => entries);
  return [
    entry('console', 'console', consoleControl(row, asker), { kind: 'console', row }),
    ...actions.map((each) => {
      const control = entryControl(each, (action) => machineControl(action, row, asker));
      return entry(lowerFirst(each.label), each.icon, control, {
        kind: 'action',
        entry: each,
        row,
      });
    }),
  ];
}

/** What was meant by the words that are not about the machine; without such words, what can be done. */
function meantDoings(row: MachineRow, asker: Asker, words: readonly string[]): PaletteEntry[] {
  return doings(row, asker).filter(
    ({ label, refusal }) =>
      (refusal === null || words.length > 0) && lacking(label.toLowerCase(), words).length === 0,
  );
}

export interface PaletteSources extends ResourcePlaces {
  readonly rows: readonly MachineRow[];
  readonly hosts: readonly HostSummary[];
  readonly asker: Asker;
}

/** Words of actions, so that `shut web` finds something to do and does not look at every machine. */
const doingWords = [true, false]
  .flatMap((autostart) => actionSections({ autostart }))
  .flatMap(({ entries }) => entries.map(({ label }) => label))
  .concat('console')
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

/** The best `limit` entries for what was typed: machines, places, then actions on machines. */
export function paletteEntries(typed: string, sources: PaletteSources, limit = 40): PaletteEntry[] {
  const { rows, hosts, asker } = sources;
  // `web-1: shut down` may be typed as it is read.
  const words = typed
    .toLowerCase()
    .split(/[\s:]+/)
    .filter(Boolean);
  const fixed = fixedEntries(hosts, asker);
  if (words.length === 0)
    return [...fixed, ...rows.slice(0, limit).map(machineEntry)].slice(0, limit);
  const meant = meantMachines(rows, words, limit);
  const machines = meant
    .filter(({ rest }) => rest.length === 0)
    .map(({ row }) => machineEntry(row));
  const named = ({ label }: PaletteEntry) => label.toLowerCase() === typed.trim().toLowerCase();
  const places = [...fixed, ...resourceEntries(sources, hosts)]
    .filter(({ label, note }) => lacking(`${label} ${note}`.toLowerCase(), words).length === 0)
    .sort((one, other) => Number(named(other)) - Number(named(one)));
  const actions = meant
    .flatMap(({ row, rest }) => meantDoings(row, asker, rest))
    .sort((one, other) => Number(one.refusal !== null) - Number(other.refusal !== null));
  // A quarter for each at least, so that many machines do not hide what can be done with them.
  const share = (others: number) => Math.max(limit / 4, limit - others);
  const shown = places.slice(0, share(Math.min(machines.length, limit / 2) + actions.length));
  const found = [...machines.slice(0, share(shown.length + actions.length)), ...shown, ...actions];
  return [...found.filter(named), ...found.filter((entry) => !named(entry))].slice(0, limit);
}
