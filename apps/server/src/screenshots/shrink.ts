import type { Pixels } from './pixels.ts';

/** A picture at most `maximumWidth` wide, each of its pixels the mean of those that it stands for. */
export function shrink({ width, height, rgb }: Pixels, maximumWidth: number): Pixels {
  if (width <= maximumWidth) return { width, height, rgb };
  const scale = width / maximumWidth;
  const small = { width: maximumWidth, height: Math.max(1, Math.round(height / scale)) };
  const out = new Uint8Array(small.width * small.height * 3);
  for (let y = 0; y < small.height; y += 1) {
    const top = Math.floor(y * scale);
    const bottom = Math.max(top + 1, Math.min(height, Math.floor((y + 1) * scale)));
    for (let x = 0; x < small.width; x += 1) {
      const left = Math.floor(x * scale);
      const right = Math.max(left + 1, Math.min(width, Math.floor((x + 1) * scale)));
      let [red, green, blue] = [0, 0, 0];
      for (let row = top; row < bottom; row += 1)
        for (let at = (row * width + left) * 3; at < (row * width + right) * 3; at += 3) {
          red += rgb[at] ?? 0;
          green += rgb[at + 1] ?? 0;
          blue += rgb[at + 2] ?? 0;
        }
      const count = (bottom - top) * (right - left);
      out.set([red / count, green / count, blue / count], (y * small.width + x) * 3);
    }
  }
  return { ...small, rgb: out };
}
