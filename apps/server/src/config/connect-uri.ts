import { ConfigError } from './config-error.ts';

const form = /^[a-z][a-z0-9]*(\+[a-z0-9]+)?:\/\/\S*$/i;

/**
 * A libvirt URI as it came; whether a driver knows it, libvirt says when it connects.
 * @throws ConfigError naming the value without its user information and parameters
 */
export function parseConnectUri(text: string): string {
  if (form.test(text) && URL.canParse(text)) return text;
  throw new ConfigError(
    `"${withoutSecrets(text)}" is no libvirt URI: write it as qemu:///system or qemu+ssh://host/system.`,
  );
}

/** It is malformed, so any part may be a secret: all before the last @ and after ? is left out. */
function withoutSecrets(text: string): string {
  return text.replace(/^.*@/s, '…@').replace(/[?#].*$/s, '?…');
}
