import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { daemonConfig, type DaemonSettings } from './daemon-config.ts';
import { PROCESS_NAMESPACE_PROBE, daemonCommand } from './daemon-scripts.ts';
import { DaemonShell } from './daemon-shell.ts';
import { leaseDirectory, markDirectory, sweepLeases } from './lease.ts';
import { freeLink } from './network-link.ts';
import { runCommand } from './run-command.ts';
import { waitUntil } from './wait-until.ts';

export interface PrivateDaemonOptions {
  /** The host name that the daemon reports, where it is privileged. */
  name: string;
  /** Its directory, made and removed with it; by default a fresh one under the temporary directory. */
  dir?: string;
  /**
   * `own` (default): bridges, taps and firewall rules are made in a network namespace that ends with the
   * daemon, and ports of its guests cannot be reached from here. `machine`: the machine's network, where
   * two daemons reach each other on 127.0.0.1, to migrate for instance. `linked`: as `own`, with a cable to this
   * machine and an address of its own, as a host of a network has. Unprivileged daemons always have `machine`.
   */
  network?: 'own' | 'machine' | 'linked';
  /** More of `libvirtd.conf`, when the address is known. */
  settings?: (daemon: { dir: string; address: string }) => DaemonSettings | Promise<DaemonSettings>;
  /** More of its qemu.conf, such as `save_image_format: 'xz'` for saves that take their time. */
  qemuSettings?: DaemonSettings;
  /** Whether it listens on TCP and TLS, as `settings` say. */
  listen?: boolean;
}

export interface PrivateDaemon {
  name: string;
  /** Connects to its QEMU driver. */
  uri: string;
  socketPath: string;
  /** For files of the test: visible to the daemon and its guests at the same path, removed with it. */
  dir: string;
  /** Whether it runs as root: bridged networks, taps and every storage pool work only then. */
  privileged: boolean;
  /** Of a `linked` daemon, on its side of the cable; 127.0.0.1 for others. */
  address: string;
  /** The same daemon asked for another driver, `test:///default` for instance. */
  uriOf(driverUri: string): string;
  /** Runs one virsh command on it and gives what it printed. */
  virsh(args: readonly string[]): Promise<string>;
  /** Sends a signal to libvirtd alone; its guests live on. */
  kill(signal: 'SIGTERM' | 'SIGKILL' | 'SIGHUP'): Promise<void>;
  /** Stops libvirtd in its tracks: it accepts connections and never answers, until `continue`. */
  pause(): Promise<void>;
  continue(): Promise<void>;
  /** Pulls the cable of a `linked` daemon, or plugs it in again. */
  link(state: 'down' | 'up'): Promise<void>;
  /** Runs the script NAME.sh of its directory where the daemon lives; what it prints goes to NAME.log. */
  run(name: string): Promise<void>;
  /** Starts libvirtd again after `kill`. */
  restart(): Promise<void>;
  /** Ends the daemon and its guests, and removes its directory. */
  stop(): Promise<void>;
}

/**
 * Starts a libvirtd that shares nothing with the machine's own: state, sockets, host name, processes and
 * network are its own. As root it is a system daemon in namespaces; otherwise an unprivileged one with
 * its own XDG directories. It ends with the process that started it, even if that one is killed.
 */
export async function startPrivateDaemon(options: PrivateDaemonOptions): Promise<PrivateDaemon> {
  await sweepLeases();
  const privileged = process.getuid?.() === 0;
  const link = freeLink();
  const network = options.network ?? 'own';
  const address = network === 'linked' ? link.in : '127.0.0.1';
  const dir = await preparedDirectory(options, privileged, address);
  const shell = new DaemonShell(
    daemonCommand({
      dir,
      name: options.name,
      privileged,
      network,
      listen: options.listen ?? false,
      link,
      processNamespace: privileged || (await mayHaveProcessNamespace()),
    }),
  );
  const socketPath = join(dir, privileged ? 'run/libvirt-sock' : 'run/libvirt/libvirt-sock');
  const uri = `qemu+unix:///${privileged ? 'system' : 'session'}?socket=${socketPath}`;
  const reachable = () => waitForDaemon(shell, dir, socketPath);
  try {
    await reachable();
  } catch (error) {
    await shell.end();
    throw error;
  }
  return {
    name: options.name,
    uri,
    socketPath,
    dir,
    privileged,
    address,
    uriOf: (driverUri) => `${driverUri.replace(':', '+unix:')}?socket=${socketPath}`,
    virsh: (args) => runCommand('virsh', ['-q', '-c', uri, ...args], { env: plainEnvironment() }),
    kill: (signal) => shell.command(`signal ${signal.slice(3)}`),
    pause: () => shell.command('signal STOP'),
    continue: () => shell.command('signal CONT'),
    link: (state) => shell.command(`link ${state}`),
    run: (name) => shell.command(`run ${name}`),
    restart: async () => {
      await shell.command('start');
      await reachable();
    },
    stop: () => shell.end(),
  };
}

async function preparedDirectory(
  { dir: wanted, settings, qemuSettings }: PrivateDaemonOptions,
  privileged: boolean,
  address: string,
): Promise<string> {
  const dir = wanted ?? (await leaseDirectory());
  const config = join(dir, 'config', privileged ? '' : 'libvirt');
  for (const name of ['run', 'state', 'log', 'cache', 'images']) {
    await mkdir(join(dir, name), { recursive: true });
  }
  await mkdir(config, { recursive: true });
  if (wanted !== undefined) await markDirectory(dir);
  const more = { daemon: (await settings?.({ dir, address })) ?? {}, qemu: qemuSettings ?? {} };
  for (const [name, text] of Object.entries(daemonConfig(randomUUID(), privileged, more))) {
    await writeFile(join(config, name), text);
  }
  return dir;
}

async function waitForDaemon(shell: DaemonShell, dir: string, socketPath: string): Promise<void> {
  const explain = async () =>
    shell.said + (await readFile(join(dir, 'libvirtd.log'), 'utf8').catch(() => ''));
  const ready = () => {
    if (!shell.alive) throw new Error(`The private libvirtd could not be started: ${shell.said}`);
    return accepts(socketPath);
  };
  await waitUntil(`libvirtd at ${socketPath}`, ready, { explain });
}

function accepts(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** virsh reads its own defaults from the environment; and its messages are compared in English. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C' };
}

async function mayHaveProcessNamespace(): Promise<boolean> {
  return runCommand('unshare', PROCESS_NAMESPACE_PROBE).then(
    () => true,
    () => false,
  );
}
