import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface SaslAccount {
  username: string;
  password: string;
}

/** What a daemon of the lab may offer: DIGEST-MD5 also encrypts, which libvirt wants on plain TCP. */
export type SaslMechanism = 'digest-md5' | 'scram-sha-256';

/** Writes SASL's configuration for libvirtd into `dir`, with one account. */
export async function writeSaslAccounts(
  dir: string,
  mechanisms: readonly SaslMechanism[],
  account: SaslAccount,
  daemonName: string,
): Promise<void> {
  await mkdir(dir, { recursive: true });
  const database = join(dir, 'users.db');
  const config = `mech_list: ${mechanisms.join(' ')}\nsasldb_path: ${database}\n`;
  await writeFile(join(dir, 'libvirt.conf'), config);
  // Which of its names the daemon takes for the realm depends on how names are looked up here.
  for (const realm of new Set([daemonName, 'localhost', hostname()]))
    await addAccount(database, realm, account);
}

async function addAccount(database: string, realm: string, { username, password }: SaslAccount) {
  const args = ['-p', '-a', 'libvirt', '-c', '-f', database, '-u', realm, username];
  const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin`;
  const child = spawn('saslpasswd2', args, {
    env: { ...process.env, PATH },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  child.stdin.end(password);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`saslpasswd2 failed with ${code}`);
}
