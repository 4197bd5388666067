import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Keys of AES-256, by a short id that each sealed secret names. */
export interface SecretKeys {
  /** The one that seals. */
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

export class UnreadableSecretError extends Error {
  override readonly name = 'UnreadableSecretError';
}

export const secretKeyIdBytes = 8;
const ivBytes = 12;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

/** @returns the id of the key that seals, followed by nonce, tag and ciphertext. */
export function seal(keys: SecretKeys, secret: string, owner: string): Buffer {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, requiredKey(keys, keys.current), iv);
  sealing.setAAD(Buffer.from(owner));
  const text = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
  return Buffer.concat([Buffer.from(keys.current, 'hex'), iv, sealing.getAuthTag(), text]);
}

/**
 * @param owner whom it was sealed for: moved to another one's row it does not open
 * @throws UnreadableSecretError when its key is gone, or anything of it is not as it was sealed
 */
export function unseal(keys: SecretKeys, sealed: Buffer, owner: string): string {
  const body = sealed.subarray(secretKeyIdBytes);
  try {
    const iv = body.subarray(0, ivBytes);
    const opening = createDecipheriv(cipher, requiredKey(keys, sealedWith(sealed)), iv, {
      authTagLength: tagBytes,
    });
    opening.setAAD(Buffer.from(owner));
    opening.setAuthTag(body.subarray(ivBytes, ivBytes + tagBytes));
    return (
      opening.update(body.subarray(ivBytes + tagBytes), undefined, 'utf8') + opening.final('utf8')
    );
  } catch (error) {
    throw new UnreadableSecretError(`A secret of ${owner} cannot be read.`, { cause: error });
  }
}

/** The id of the key that opens it. */
export function sealedWith(sealed: Buffer): string {
  return sealed.subarray(0, secretKeyIdBytes).toString('hex');
}

function requiredKey({ keys }: SecretKeys, id: string): Buffer {
  const key = keys.get(id);
  if (key) return key;
  throw new UnreadableSecretError(`There is no key ${id}.`);
}
