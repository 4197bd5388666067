import { hostUriProblem } from '@guesthouse/contract/host-uri';
import { ConfigError } from './config-error.ts';

/**
 * A libvirt URI as it came; whether a driver knows it, libvirt says when it connects.
 * @throws ConfigError naming the value without its user information and parameters
 */
export function parseConnectUri(text: string): string {
  const problem = hostUriProblem(text);
  if (problem === null) return text;
  throw new ConfigError(`"${withoutSecrets(text)}" is no libvirt URI. ${problem}`);
}

/** It is malformed, so any part may be a secret: all before the last @ and after ? is left out. */
function withoutSecrets(text: string): string {
  return text.replace(/^.*@/s, '…@').replace(/[?#].*$/s, '?…');
}
