import { consoleLimits } from '@guesthouse/contract/console';

const bracketStart = '\u001b[200~';
const bracketEnd = '\u001b[201~';

export type PastePlan =
  | { readonly kind: 'refused'; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: 'send'; readonly data: Uint8Array; readonly lines: number };

/** Enter is a carriage return; a bracket inside the text would let it out of its bracket. */
function asTyped(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r').replaceAll(bracketEnd, '');
}

/**
 * What a paste becomes. `bracketed` is whether the guest's program asked to be told where a paste
 * begins and ends.
 */
export function planPaste(text: string, bracketed: boolean): PastePlan {
  const typed = asTyped(text);
  const data = new TextEncoder().encode(bracketed ? bracketStart + typed + bracketEnd : typed);
  const limitBytes = consoleLimits.pasteBytes;
  if (data.byteLength > limitBytes) return { kind: 'refused', bytes: data.byteLength, limitBytes };
  // A last Enter does not begin another line, but it carries out the only one.
  return { kind: 'send', data, lines: typed.split('\r').length };
}

/** Pieces that one input event may carry, in order and without a copy. */
export function splitInput(data: Uint8Array, pieceBytes: number = consoleLimits.inputBytes) {
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < data.byteLength; start += pieceBytes)
    pieces.push(data.subarray(start, start + pieceBytes));
  return pieces;
}

/** xterm gives binary reports (old mouse protocols) as a string with a byte in each character. */
export function bytesOfBinary(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
