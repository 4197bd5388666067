import { join } from 'node:path';
import { createAuthority, type Authority } from './pki.ts';
import { startPrivateDaemon, type PrivateDaemon } from './private-daemon.ts';
import { writeSaslAccounts, type SaslAccount } from './sasl-accounts.ts';
import { startSshServer, type SshServer } from './ssh-server.ts';

/** A private daemon on a network of its own, reached as a host across the room is. */
export interface RemoteDaemon extends PrivateDaemon {
  account: SaslAccount;
  authority: Authority;
  ssh: SshServer;
  /** Client certificates that the daemon trusts: for `pkipath`. */
  pkiDir: string;
  /** Client certificates of a CA that it has never heard of, which has not heard of it either. */
  strangerPkiDir: string;
  tcpUri: string;
  tlsUri: string;
  sshUri: string;
}

/** Starts one that listens with SASL on TCP, with certificates on TLS, and has an sshd beside it. Needs root. */
export async function startRemoteDaemon(name: string): Promise<RemoteDaemon> {
  const account = { username: 'ada', password: `open ${name} sesame` };
  let authority: Authority | undefined;
  const daemon = await startPrivateDaemon({
    name,
    network: 'linked',
    listen: true,
    settings: async ({ dir, address }) => {
      const pki = join(dir, 'pki');
      authority = await createAuthority(join(pki, 'ca'), `${name} lab CA`);
      const server = { commonName: name, names: [`IP:${address}`, `DNS:${name}`] };
      await authority.issue(join(pki, 'server'), 'server', server);
      await authority.issue(join(pki, 'client'), 'client', { commonName: 'guesthouse' });
      const stranger = await createAuthority(join(pki, 'stranger-ca'), 'Nobody knows this CA');
      await stranger.issue(join(pki, 'stranger'), 'client', { commonName: 'guesthouse' });
      await writeSaslAccounts(join(dir, 'sasl'), 'digest-md5', account, name);
      return {
        listen_tcp: 1,
        listen_tls: 1,
        listen_addr: address,
        auth_tcp: 'sasl',
        auth_tls: 'none',
        key_file: join(pki, 'server/serverkey.pem'),
        cert_file: join(pki, 'server/servercert.pem'),
        ca_file: join(pki, 'server/cacert.pem'),
      };
    },
  });
  if (authority === undefined) throw new Error('a daemon is configured before it starts');
  const ssh = await startSshServer(daemon);
  const pkiDir = join(daemon.dir, 'pki/client');
  const at = (transport: string, query: string) =>
    `qemu+${transport}://${daemon.address}/system${query}`;
  return {
    ...daemon,
    account,
    authority,
    ssh,
    pkiDir,
    strangerPkiDir: join(daemon.dir, 'pki/stranger'),
    tcpUri: at('tcp', ''),
    tlsUri: at('tls', `?pkipath=${pkiDir}`),
    sshUri: `qemu+ssh://root@${daemon.address}/system?keyfile=${ssh.keyFile}&command=${ssh.clientThatKnowsIt}`,
  };
}
