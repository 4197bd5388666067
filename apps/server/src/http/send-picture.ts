import type { Response } from 'express';

/** A browser that draws a page anew within seconds need not ask again. */
const freshSeconds = 5;

export function sendPicture(response: Response, type: string, bytes: Uint8Array): void {
  response.set({
    'Content-Type': type,
    'Content-Length': String(bytes.byteLength),
    'Cache-Control': `private, max-age=${freshSeconds}`,
    'Content-Disposition': 'inline',
  });
  response.end(bytes);
}
