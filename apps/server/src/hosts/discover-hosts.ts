import { access, constants, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { hostIdOf } from './host-id-rules.ts';
import { plainHost, type HostDefinition } from './host-definition.ts';

/** Where the machine is looked at; tests look elsewhere. */
export interface DiscoveryPlaces {
  /** Sockets of the system daemon, monolithic or modular; one is enough. */
  readonly systemSockets: readonly string[];
  /** Folders in which programs are found. */
  readonly programFolders: readonly string[];
  /** Whether this process runs as root, which has no session daemon: libvirt takes it to the system's. */
  readonly asRoot: boolean;
}

/** Folders that a service's PATH often lacks. */
const daemonFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec'];

export function machinePlaces(path: string): DiscoveryPlaces {
  return {
    systemSockets: ['/run/libvirt/libvirt-sock', '/run/libvirt/virtqemud-sock'],
    programFolders: [...new Set([...path.split(delimiter).filter(Boolean), ...daemonFolders])],
    asRoot: process.getuid?.() === 0,
  };
}

/**
 * The hypervisors of this machine. The system daemon counts where its socket exists: whether it
 * answers is found by connecting. The session daemon is started by libvirt itself when someone
 * connects, so it counts where both it and QEMU are installed.
 */
export async function discoverHosts(places: DiscoveryPlaces): Promise<HostDefinition[]> {
  const [system, session] = await Promise.all([hasSystemSocket(places), canHaveSession(places)]);
  return [
    ...(system ? [discovered('qemu:///system', 'This machine')] : []),
    ...(session ? [discovered('qemu:///session', 'This machine, own session')] : []),
  ];
}

function discovered(uri: string, label: string): HostDefinition {
  return plainHost({ hostId: hostIdOf(uri), label, uri, origin: 'discovered' });
}

async function hasSystemSocket({ systemSockets }: DiscoveryPlaces): Promise<boolean> {
  const found = await Promise.all(systemSockets.map((path) => exists(path, constants.F_OK)));
  return found.includes(true);
}

async function canHaveSession({ programFolders, asRoot }: DiscoveryPlaces): Promise<boolean> {
  if (asRoot) return false;
  const found = await Promise.all(programFolders.map(programsIn));
  const programs = found.flat();
  return programs.includes('qemu') && programs.includes('daemon');
}

type Program = 'qemu' | 'daemon';

async function programsIn(folder: string): Promise<Program[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const known = names.filter((name) => programOf(name) !== null);
  const usable = await Promise.all(known.map((name) => exists(join(folder, name), constants.X_OK)));
  return known.filter((_, index) => usable[index]).flatMap((name) => programOf(name) ?? []);
}

function programOf(name: string): Program | null {
  if (name.startsWith('qemu-system-') || name === 'qemu-kvm') return 'qemu';
  return name === 'libvirtd' || name === 'virtqemud' ? 'daemon' : null;
}

async function exists(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
