import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labCacheDir } from './lab-paths.ts';
import type { PrivateDaemon } from './private-daemon.ts';
import { publishDirectory } from './publish-directory.ts';
import { runCommand } from './run-command.ts';
import { waitUntil } from './wait-until.ts';

/** How to reach the ssh server that runs beside a private daemon. */
export interface SshServer {
  /** Lets in. */
  keyFile: string;
  /** A key that the server does not know. */
  strangerKeyFile: string;
  /** Programs to use as `ssh`, so that what this account knows of hosts is neither asked nor changed. */
  clientThatKnowsIt: string;
  clientThatKnowsNobody: string;
}

/**
 * Debian's sshd, unpacked and not installed: to install it would let people into the machine. Nothing is
 * fetched where the machine has one of its own, which is only borrowed as a program.
 */
export async function sshdProgram(): Promise<{ program: string; libraries: string }> {
  if (existsSync('/usr/sbin/sshd')) return { program: '/usr/sbin/sshd', libraries: '' };
  const root = await publishDirectory(join(labCacheDir, 'openssh-server'), async (draft) => {
    await runCommand('apt-get', ['download', 'openssh-server', 'libwrap0'], {
      cwd: draft,
      timeoutMs: 300_000,
    });
    for (const file of await readdir(draft)) {
      if (!file.endsWith('.deb')) continue;
      await runCommand('dpkg', ['-x', join(draft, file), draft]);
      await rm(join(draft, file));
    }
  });
  const [architecture = ''] = await readdir(join(root, 'usr/lib')).then((names) =>
    names.filter((name) => name.includes('-linux-gnu')),
  );
  return {
    program: join(root, 'usr/sbin/sshd'),
    libraries: join(root, 'usr/lib', architecture),
  };
}

/** Starts an sshd in the namespaces of a `linked` daemon: its root is let in by a key, and finds this daemon. */
export async function startSshServer(daemon: PrivateDaemon): Promise<SshServer> {
  const dir = join(daemon.dir, 'ssh');
  await mkdir(dir, { mode: 0o700 });
  const file = (name: string) => join(dir, name);
  for (const name of ['host', 'client', 'stranger'])
    await runCommand('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)]);
  await copyFile(file('client.pub'), file('authorized_keys'));
  const { program, libraries } = await sshdProgram();
  await writeFile(file('sshd_config'), sshdConfig(dir, daemon.address));
  await writeFile(join(daemon.dir, 'sshd.sh'), startScript(dir, program, libraries));
  const hostKey = await readFile(file('host.pub'), 'utf8');
  const clientThatKnowsIt = await writeClient(file('ssh'), `${daemon.address} ${hostKey}`);
  const clientThatKnowsNobody = await writeClient(file('strange-ssh'), '');
  await chmod(file('authorized_keys'), 0o600);
  await daemon.run('sshd');
  await waitUntil(`sshd at ${daemon.address}`, () => existsSync(file('sshd.pid')), {
    explain: () => readFile(join(daemon.dir, 'sshd.log'), 'utf8'),
  });
  return {
    keyFile: file('client'),
    strangerKeyFile: file('stranger'),
    clientThatKnowsIt,
    clientThatKnowsNobody,
  };
}

async function writeClient(path: string, knownHosts: string): Promise<string> {
  await writeFile(`${path}.known_hosts`, knownHosts);
  await writeFile(
    `${path}.config`,
    `UserKnownHostsFile ${path}.known_hosts\nGlobalKnownHostsFile /dev/null\nIdentitiesOnly yes\nIdentityAgent none\n`,
  );
  await writeFile(path, `#!/bin/sh\nexec ssh -F ${path}.config "$@"\n`, { mode: 0o755 });
  return path;
}

function sshdConfig(dir: string, address: string): string {
  return `ListenAddress ${address}:22
HostKey ${dir}/host
PidFile ${dir}/sshd.pid
AuthorizedKeysFile ${dir}/authorized_keys
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
`;
}

/** sshd wants a directory and an account of its own; both are seen in its namespace alone. */
function startScript(dir: string, program: string, libraries: string): string {
  return `set -e
mkdir -p /run/sshd
cp /etc/passwd ${dir}/passwd
grep -q '^sshd:' ${dir}/passwd || echo 'sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin' >> ${dir}/passwd
mount --bind ${dir}/passwd /etc/passwd
LD_LIBRARY_PATH=${libraries} ${program} -f ${dir}/sshd_config -E ${dir}/sshd.log
`;
}
