import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut: every connection ends, and no new one is taken. */
export interface CuttableWay {
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** @param target such as `http://127.0.0.1:8460` */
export async function cuttableWay(target: string): Promise<CuttableWay> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const join = (inner: Socket, outer: Socket) => {
    for (const socket of [inner, outer]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    inner.pipe(outer).pipe(inner);
  };
  const listen = async (at: number): Promise<Server> => {
    const server = createServer((inner) => join(inner, connect(Number(port), hostname)));
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${own}`,
    cut: async () => {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
    mend: async () => {
      server = await listen(own);
    },
  };
}
