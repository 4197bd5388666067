import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { startPrivateDaemon, type PrivateDaemon } from '../../../../e2e/lab/private-daemon.ts';
import { writeSaslAccounts, type SaslAccount } from '../../../../e2e/lab/sasl-accounts.ts';

export interface SaslDaemon extends PrivateDaemon {
  /** Its test driver through its UNIX socket. */
  readonly unixUri: string;
  /** Its test driver through TCP on this machine. */
  readonly tcpUri: string;
}

/**
 * A private daemon that lets in one account alone: by SCRAM on its UNIX socket, and on TCP, where libvirt
 * wants bytes to be encrypted, by DIGEST-MD5.
 */
export async function startSaslDaemon(account: SaslAccount): Promise<SaslDaemon> {
  const name = 'sasl';
  const port = await freePort();
  const daemon = await startPrivateDaemon({
    name,
    network: 'machine',
    listen: true,
    settings: async ({ dir, address }) => {
      const mechanisms = ['scram-sha-256', 'digest-md5'] as const;
      await writeSaslAccounts(join(dir, 'sasl'), mechanisms, account, name);
      return {
        auth_unix_rw: 'sasl',
        listen_tls: 0,
        listen_tcp: 1,
        listen_addr: address,
        tcp_port: String(port),
        auth_tcp: 'sasl',
      };
    },
  });
  return {
    ...daemon,
    unixUri: daemon.uriOf('test:///default'),
    tcpUri: `test+tcp://${daemon.address}:${port}/default`,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
