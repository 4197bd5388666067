import { Buffer } from 'node:buffer';

/** The part of Engine.IO's socket and packets that this needs; its events are documented. */
interface EngineConnection {
  on(event: 'packetCreate', listener: (packet: { data?: unknown }) => void): unknown;
  on(event: 'flush', listener: () => void): unknown;
  readonly transport: { on(event: 'drain', listener: () => void): unknown };
}

/**
 * Calls `onExceeded` once when more than `limitBytes` wait to be written: for a reader that is too
 * slow, the server would otherwise keep everything that it missed.
 */
export function watchUnsentBytes(
  connection: EngineConnection,
  limitBytes: number,
  onExceeded: () => void,
): void {
  let queued = 0;
  let writing = 0;
  let exceeded = false;
  connection.on('packetCreate', ({ data }) => {
    queued += sizeOf(data);
    if (exceeded || queued + writing <= limitBytes) return;
    exceeded = true;
    onExceeded();
  });
  connection.on('flush', () => {
    writing += queued;
    queued = 0;
  });
  // Only web sockets are spoken, so the transport stays the same; it drains when the last frame of
  // a flush has been handed to the system.
  connection.transport.on('drain', () => {
    writing = 0;
  });
}

function sizeOf(data: unknown): number {
  if (typeof data === 'string') return Buffer.byteLength(data);
  return ArrayBuffer.isView(data) || data instanceof ArrayBuffer ? data.byteLength : 0;
}
