import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusHostXml } from './corpus-host.ts';

/** A virsh that asks one connection, and says clearly why it cannot. */
type Virsh = (...args: string[]) => string;

function virshOf(uri: string): Virsh {
  return (...args) => {
    try {
      return execFileSync('virsh', ['--quiet', '-c', uri, ...args], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const { stderr = '' } = error as { stderr?: string };
      throw new Error(
        missing
          ? 'virsh is missing: the corpus is made by the installed libvirt (package libvirt-clients)'
          : `virsh -c ${uri} ${args.join(' ')} failed: ${stderr}`,
        { cause: error },
      );
    }
  };
}

/** The first column of a table, or whole lines; virsh parts columns by two spaces or more. */
const names = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/)[0] ?? '')
    .filter((name) => name !== '');

/**
 * Writes every XML that the installed libvirt gives without a hypervisor into a directory, a file
 * each, and returns how many there are.
 * @throws where virsh is missing or a command fails: nothing is skipped.
 */
export function collectCorpus(directory: string): number {
  mkdirSync(directory, { recursive: true });
  let count = 0;
  const add = (name: string, xml: string) => {
    if (!xml.trimStart().startsWith('<')) throw new Error(`${name} is no XML: ${xml.slice(0, 80)}`);
    writeFileSync(join(directory, `${name.replace(/[^\w.-]/g, '_')}.xml`), xml);
    count += 1;
  };
  const temporary = mkdtempSync(join(tmpdir(), 'guesthouse-corpus-'));
  try {
    collectHost('default', virshOf('test:///default'), add);
    const hostPath = join(temporary, 'host.xml');
    writeFileSync(hostPath, corpusHostXml);
    add('host-file', corpusHostXml);
    collectHost('custom', virshOf(`test://${hostPath}`), add);
    collectEmbedded(virshOf(`qemu:///embed?root=${join(temporary, 'qemu')}`), add);
    collectInstalled('/usr/share/libvirt', add);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return count;
}

type Add = (name: string, xml: string) => void;

/** All that a test driver's host tells of itself. */
function collectHost(label: string, virsh: Virsh, add: Add): void {
  add(`${label}-capabilities`, virsh('capabilities'));
  add(`${label}-sysinfo-nodedev`, virsh('nodedev-dumpxml', 'computer'));
  for (const name of names(virsh('list', '--all', '--name'))) {
    add(`${label}-domain-${name}`, virsh('dumpxml', name));
    add(
      `${label}-domain-${name}-inactive`,
      virsh('dumpxml', name, '--inactive', '--security-info'),
    );
    for (const snapshot of names(virsh('snapshot-list', name, '--name')))
      add(`${label}-snapshot-${name}-${snapshot}`, virsh('snapshot-dumpxml', name, snapshot));
  }
  for (const name of names(virsh('net-list', '--all', '--name')))
    add(`${label}-network-${name}`, virsh('net-dumpxml', name));
  for (const name of names(virsh('iface-list', '--all')))
    add(`${label}-interface-${name}`, virsh('iface-dumpxml', name));
  for (const pool of names(virsh('pool-list', '--all', '--name'))) {
    add(`${label}-pool-${pool}`, virsh('pool-dumpxml', pool));
    for (const volume of names(virsh('vol-list', pool)))
      add(`${label}-volume-${pool}-${volume}`, virsh('vol-dumpxml', volume, '--pool', pool));
  }
}

/** QEMU's own, from a driver that runs inside of virsh: no daemon is touched. */
function collectEmbedded(virsh: Virsh, add: Add): void {
  add('qemu-capabilities', virsh('capabilities'));
  add('qemu-domain-capabilities', virsh('domcapabilities'));
}

/** The XML files that libvirt's packages bring: CPU models, networks, filters, its API. */
function collectInstalled(root: string, add: Add): void {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }))
    if (/\.(xml|rng)$/.test(name)) add(`installed-${name}`, readFileSync(join(root, name), 'utf8'));
}
