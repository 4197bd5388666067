/**
 * The URI with `no_tty=1` where it goes through ssh: ssh would otherwise ask for passwords on the
 * terminal of this process and wait for an answer.
 */
export function withoutTerminal(uri: string): string {
  if (!/^[a-z0-9]+\+ssh:/i.test(uri) || /[?&]no_tty=/.test(uri)) return uri;
  return `${uri}${uri.includes('?') ? '&' : '?'}no_tty=1`;
}
