import type { Page } from '@playwright/test';

/**
 * Counts what the page receives as it goes over the wire: compressed bodies with their headers, and the
 * payload of WebSocket frames in both directions. Gives the count so far.
 */
export async function countWireBytes(page: Page): Promise<() => number> {
  let bytes = 0;
  const client = await page.context().newCDPSession(page);
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  client.on('Network.webSocketFrameReceived', ({ response }) => {
    bytes += frameBytes(response);
  });
  client.on('Network.webSocketFrameSent', ({ response }) => (bytes += frameBytes(response)));
  await client.send('Network.enable');
  return () => bytes;
}

const binaryOpcode = 2;

/** The protocol gives text as it is and binary payload in base64. */
function frameBytes({ opcode, payloadData }: { opcode: number; payloadData: string }): number {
  return Buffer.byteLength(payloadData, opcode === binaryOpcode ? 'base64' : 'utf8');
}
