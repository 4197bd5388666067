import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: too many to guess, so a plain hash of it is safe to store and quick to find. */
export function newSecret(prefix: string): string {
  return prefix + randomBytes(32).toString('base64url');
}

export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
