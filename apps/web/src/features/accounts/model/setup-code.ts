/** The code out of an address such as `/setup#code=K7QX-…` or `/setup#K7QX-…`. */
export function setupCodeFrom(fragment: string): string {
  const text = fragment.replace(/^#/, '');
  const named = new URLSearchParams(text).get('code');
  if (named !== null) return named.trim();
  return text.includes('=') ? '' : decodeURIComponent(text).trim();
}
