import { randomBytes } from 'node:crypto';
import { request } from 'node:http';

/**
 * Asks for a WebSocket the way the page does, with headers that a browser would not let a page set.
 * Whether the server refuses may be known at the upgrade, or from the first packet for the namespace.
 */
export function openRawSocket(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<'accepted' | 'refused'> {
  return new Promise((resolve, reject) => {
    const upgrade = request(`${url}/socket.io/?EIO=4&transport=websocket`, {
      headers: {
        ...headers,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
      },
    });
    upgrade.once('response', (response) => {
      response.destroy();
      resolve('refused');
    });
    upgrade.once('upgrade', (_response, socket) => {
      socket.write(maskedText('40'));
      let said = '';
      socket.on('data', (data: Buffer) => {
        said += data.toString('latin1');
        // Socket.IO's packets: 40 is "connected to the namespace", 44 "not".
        if (!said.includes('40{') && !said.includes('44{')) return;
        socket.destroy();
        resolve(said.includes('44{') ? 'refused' : 'accepted');
      });
      socket.once('close', () => resolve('refused'));
      socket.once('error', reject);
    });
    upgrade.once('error', reject);
    upgrade.end();
  });
}

/** A short WebSocket text frame as a client has to send it (RFC 6455, 5.2); the mask is zero. */
function maskedText(text: string): Buffer {
  const final = 0x80;
  const textOpcode = 0x01;
  const masked = 0x80;
  const header = Buffer.from([final | textOpcode, masked | text.length, 0, 0, 0, 0]);
  return Buffer.concat([header, Buffer.from(text)]);
}
