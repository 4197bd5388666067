import { expect } from '@playwright/test';
import type { PrivateDaemon } from '../lab/private-daemon.ts';
import type { MachineList } from '../pages/machine-list.ts';

/** libvirt's states by the words that virsh has for them. */
const states: Readonly<Record<string, string>> = {
  'no state': 'nostate',
  running: 'running',
  idle: 'blocked',
  paused: 'paused',
  'in shutdown': 'shutdown',
  'shut off': 'shutoff',
  crashed: 'crashed',
  pmsuspended: 'pmsuspended',
};

async function told(daemon: PrivateDaemon): Promise<string[]> {
  const lines = (await daemon.virsh(['list', '--all'])).split('\n').filter(Boolean);
  return lines
    .map((line) => {
      const [, name = line, state = ''] = /^\s*\S+\s+(\S+)\s+(.+?)\s*$/.exec(line) ?? [];
      return `${name} ${states[state] ?? state}`;
    })
    .sort();
}

/** The table that is on the screen, as it is filtered, is `virsh list --all`: names and states. */
export async function expectEqualsVirsh(list: MachineList, daemon: PrivateDaemon): Promise<void> {
  const shown = () =>
    list.table.locator('tbody tr[data-index]').evaluateAll((rows) =>
      rows
        .map((row) => {
          const name = row.querySelector('[data-row-link]')?.textContent ?? '';
          return `${name} ${row.querySelector('[data-state]')?.getAttribute('data-state') ?? ''}`;
        })
        .sort(),
    );
  await expect(async () => expect(await shown()).toEqual(await told(daemon))).toPass();
}
