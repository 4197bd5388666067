import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface SocketPair {
  readonly near: Socket;
  /** The descriptor of the other end, which nobody here reads. */
  readonly far: number;
  close(): void;
}

/** Two connected sockets; `path` is where they meet, and gone when they have. */
export async function socketPair(path: string): Promise<SocketPair> {
  const server = createServer({ pauseOnConnect: true }).listen(path);
  await once(server, 'listening');
  const near = connect(path);
  const [accepted] = (await once(server, 'connection')) as [Socket];
  server.close();
  // Node has no public name for it.
  const { fd } = (accepted as unknown as { readonly _handle: { readonly fd: number } })._handle;
  return {
    near,
    far: fd,
    close: () => {
      near.destroy();
      accepted.destroy();
    },
  };
}
