/** A picture as rows of red, green and blue, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `width × height × 3` bytes. */
  readonly rgb: Uint8Array;
}

/** More than any screen has; a bound for what a broken header could claim. */
export const maximumSide = 16_384;

/** A picture that cannot be read: broken, or of a kind that hypervisors do not make. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}
