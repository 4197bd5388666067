import type { BrowserContext } from '@playwright/test';

/** Notes every address that a browser asks, its WebSockets too. */
export function logRequests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => asked.push(socket.url())));
  return asked;
}

/** Addresses that are not on this machine; `data:` and `blob:` never leave the page. */
export function leavingMachine(asked: readonly string[]): string[] {
  return asked.filter((address) => {
    const { protocol, hostname } = new URL(address);
    return !['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1';
  });
}
