import type { Domain } from '@guesthouse/libvirt';
import { timeLimits } from './time-limits.ts';

export interface ScreenPicture {
  /** `image/png` or `image/x-portable-pixmap`. */
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/** A pixmap of 4096 × 2160 has 27 MB. */
const maximumBytes = 32 * 1024 * 1024;

/** What the first screen of an active domain shows. */
export async function readScreen(domain: Domain): Promise<ScreenPicture> {
  const { mimeType, stream } = await domain.screenshot(0, 0, {
    timeoutMs: timeLimits.screenshotMs,
  });
  const deadline = setTimeout(() => {
    stream.destroy(new Error('the picture did not come in time'));
  }, timeLimits.screenshotMs);
  try {
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of stream as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > maximumBytes) throw new Error('the picture is too large');
      parts.push(part);
    }
    return { mimeType, bytes: Buffer.concat(parts) };
  } finally {
    clearTimeout(deadline);
    stream.destroy();
  }
}
