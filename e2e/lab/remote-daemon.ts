import { copyFile, writeFile } from 'node:fs/promises';
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
  /** Knows the daemon's CA, but has a certificate of the stranger's. */
  mixedPkiDir: string;
  tcpUri: string;
  tlsUri: string;
  sshUri: string;
  /** By a program that carries the bytes to the daemon's socket. */
  extUri: string;
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
      await stranger.issue(join(pki, 'mixed'), 'client', { commonName: 'guesthouse' });
      await copyFile(authority.caFile, join(pki, 'mixed/cacert.pem'));
      await writeFile(join(dir, 'carry'), carrier(dir), { mode: 0o755 });
      await writeSaslAccounts(join(dir, 'sasl'), ['digest-md5'], account, name);
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
    mixedPkiDir: join(daemon.dir, 'pki/mixed'),
    extUri: `qemu+ext:///system?command=${join(daemon.dir, 'carry')}`,
    tcpUri: at('tcp', ''),
    tlsUri: at('tls', `?pkipath=${pkiDir}`),
    sshUri: `qemu+ssh://root@${daemon.address}/system?keyfile=${ssh.keyFile}&command=${ssh.clientThatKnowsIt}`,
  };
}

/** What ssh and netcat do together, in one program of this machine. */
function carrier(dir: string): string {
  return `#!${process.execPath}
const socket = require('node:net').connect('${dir}/run/libvirt-sock');
process.stdin.pipe(socket).pipe(process.stdout);
socket.on('close', () => process.exit());
`;
}
