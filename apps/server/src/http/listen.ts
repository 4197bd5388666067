import { once } from 'node:events';
import type { Server } from 'node:http';
import { browserUrl, type ListenAddress } from '../config/listen-address.ts';
import { StartError } from '../config/start-error.ts';

const words: Record<string, string> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is a name that leads nowhere',
};

/**
 * @returns the address for a browser, with the port that was really taken
 * @throws StartError with words for what people get wrong
 */
export async function listen(
  server: Server,
  address: ListenAddress,
  tls: boolean,
): Promise<string> {
  try {
    server.listen({ host: address.host, port: address.port });
    await once(server, 'listening');
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error ? words[String(error.code)] : undefined;
    if (reason === undefined) throw error;
    throw new StartError(
      `cannot listen: ${address.host}:${address.port} ${reason}. Choose another with --listen.`,
    );
  }
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  return browserUrl({ host: address.host, port }, tls);
}
