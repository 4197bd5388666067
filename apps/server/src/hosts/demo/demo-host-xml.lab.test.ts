import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoState } from './demo-domain-spec.ts';
import { demoDomains, demoHostXml } from './demo-host-xml.ts';
import { demoNetworks } from './demo-networks.ts';
import { demoPools } from './demo-pools.ts';

let directory = '';
let path = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'guesthouse-demo-'));
  path = join(directory, 'host.xml');
  writeFileSync(path, demoHostXml());
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function virsh(...commands: string[]): string {
  return execFileSync('virsh', ['-c', `test://${path}`, ...commands], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** virsh's words for the states; `blocked` it calls idle. */
const words: Record<DemoState, string> = {
  nostate: 'no state',
  running: 'running',
  blocked: 'idle',
  paused: 'paused',
  shutdown: 'in shutdown',
  shutoff: 'shut off',
  crashed: 'crashed',
  pmsuspended: 'pmsuspended',
};

describe("libvirt's test driver, given the demo host", () => {
  it('has every machine in its state', () => {
    // One connection for all of them: each connection reads the file anew.
    const names = demoDomains.map(({ name }) => name);
    const output = virsh(names.map((name) => `domstate ${name}`).join('; '));
    expect(lines(output)).toEqual(demoDomains.map(({ state }) => words[state]));
  });

  it('knows what is transient, saved and snapshotted', () => {
    const named = (flag: string) => lines(virsh('list', '--all', '--name', flag)).sort();
    const those = (test: (domain: (typeof demoDomains)[number]) => boolean | undefined) =>
      demoDomains
        .filter(test)
        .map(({ name }) => name)
        .sort();
    expect(named('--transient')).toEqual(those(({ transient }) => transient));
    expect(named('--with-managed-save')).toEqual(those(({ managedSave }) => managedSave));
    expect(named('--with-snapshot')).toEqual(those(({ snapshots }) => snapshots !== undefined));
    expect(virsh('snapshot-current', 'windows-11', '--name').trim()).toBe('licensed');
  });

  it('has the networks, pools with their volumes, interfaces and devices', () => {
    expect(lines(virsh('net-list', '--all', '--name')).sort()).toEqual(
      demoNetworks.map(({ name }) => name).sort(),
    );
    expect(lines(virsh('pool-list', '--all', '--name')).sort()).toEqual(
      demoPools.map(({ name }) => name).sort(),
    );
    for (const pool of demoPools) {
      const [, , ...rows] = lines(virsh('vol-list', pool.name));
      expect(rows.map((row) => row.split(/\s+/)[0]).sort()).toEqual(
        pool.volumes.map(({ name }) => name).sort(),
      );
      expect(virsh('pool-info', pool.name, '--bytes')).toMatch(/Available:\s+\d{1,12}\n/);
    }
    expect(virsh('iface-list', '--all')).toMatch(/br0 +active/);
  });

  it('has every node device', () => {
    // The test driver of libvirt 9.0 refuses the flag that nodedev-list always sends.
    const names = [...demoHostXml().matchAll(/<device><name>([^<]+)/g)].map((match) => match[1]!);
    expect(names.length).toBeGreaterThan(25);
    const dumped = virsh(names.map((name) => `nodedev-dumpxml ${name}`).join('; '));
    expect([...dumped.matchAll(/<device>\s*<name>([^<]+)/g)].map((match) => match[1])).toEqual(
      names,
    );
  });
});
