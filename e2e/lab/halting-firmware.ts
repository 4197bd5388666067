import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sizeBytes = 64 * 1024;
/** Where an x86 processor begins: 16 bytes below the end of its firmware. */
const resetOffset = sizeBytes - 16;
/** `cli; hlt; jmp` back to the `hlt`. */
const halt = [0xfa, 0xf4, 0xeb, 0xfd];

/**
 * Writes a firmware that stops its processor at once, and gives its path. A firmware that looks for
 * something to boot goes on asking its timer: a hundred such guests take half of a processor under
 * emulation, where idle ones on real hosts take none.
 */
export async function writeHaltingFirmware(dir: string): Promise<string> {
  const path = join(dir, 'halt.rom');
  const image = new Uint8Array(sizeBytes);
  image.set(halt, resetOffset);
  await writeFile(path, image);
  return path;
}
