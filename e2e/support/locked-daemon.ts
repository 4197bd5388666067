import { join } from 'node:path';
import { startPrivateDaemon, type PrivateDaemon } from '../lab/private-daemon.ts';
import { writeSaslAccounts, type SaslAccount } from '../lab/sasl-accounts.ts';

/** A private daemon that asks for a user name and a password. */
export interface LockedDaemon extends PrivateDaemon {
  readonly account: SaslAccount;
}

export async function startLockedDaemon(name: string): Promise<LockedDaemon> {
  const account = { username: 'ali', password: `open ${name} sesame` };
  const daemon = await startPrivateDaemon({
    name,
    settings: async ({ dir }) => {
      await writeSaslAccounts(join(dir, 'sasl'), ['scram-sha-256'], account, name);
      return { auth_unix_rw: 'sasl' };
    },
  });
  return { ...daemon, account };
}
