import { randomBytes } from 'node:crypto';
import { secretKeyIdBytes, type SecretKeys } from './secret-box.ts';

const keyBytes = 32;

export function newKeys(): SecretKeys {
  return withNewKey({ current: '', keys: new Map() });
}

/** What the others have sealed can still be read. */
export function withNewKey({ keys }: SecretKeys): SecretKeys {
  const current = randomBytes(secretKeyIdBytes).toString('hex');
  return { current, keys: new Map([...keys, [current, randomBytes(keyBytes)]]) };
}

/** Only the key that seals: once everything has been sealed anew. */
export function currentKeyOnly({ current, keys }: SecretKeys): SecretKeys {
  return { current, keys: new Map([...keys].filter(([id]) => id === current)) };
}
