import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '../../../../e2e/lab/wait-until.ts';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';

export interface SaslDaemon {
  readonly daemon: PrivateDaemon;
  stop(): Promise<void>;
}

/** A private daemon that lets in one user with a password, by SCRAM. */
export async function startSaslDaemon(user: string, password: string): Promise<SaslDaemon> {
  const name = 'sasl';
  const directory = await mkdtemp(join(tmpdir(), 'guesthouse-sasl-'));
  const database = join(directory, 'users.db');
  await writeFile(
    join(directory, 'libvirt.conf'),
    `mech_list: scram-sha-256\nsasldb_path: ${database}\n`,
  );
  // Which of its names the daemon takes for the realm depends on how names are looked up here.
  for (const realm of new Set([name, 'localhost', hostname()]))
    await addUser(database, realm, user, password);
  process.env['SASL_CONF_PATH'] = directory;
  const daemon = await startPrivateDaemon({ name });
  await askForPasswords(daemon);
  return {
    daemon,
    async stop() {
      delete process.env['SASL_CONF_PATH'];
      await daemon.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function addUser(database: string, realm: string, user: string, password: string) {
  const args = ['-p', '-a', 'libvirt', '-c', '-f', database, '-u', realm, user];
  const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin`;
  const child = spawn('saslpasswd2', args, {
    env: { ...process.env, PATH },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  child.stdin.end(password);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`saslpasswd2 failed with ${code}`);
}

async function askForPasswords(daemon: PrivateDaemon): Promise<void> {
  const file = join(daemon.dir, 'config', daemon.privileged ? '' : 'libvirt', 'libvirtd.conf');
  const config = await readFile(file, 'utf8');
  await writeFile(file, config.replace('auth_unix_rw = "none"', 'auth_unix_rw = "sasl"'));
  await daemon.kill('SIGKILL');
  // The one that dies may still be reached for a moment, and would be taken for the next.
  await waitUntil('the daemon is gone', () => isRefused(daemon.socketPath));
  await daemon.restart();
}

function isRefused(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('error', () => resolve(true));
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
  });
}
