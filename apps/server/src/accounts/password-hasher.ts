import { hash, verify, type Options } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { HashingGate } from './hashing-gate.ts';

/** OWASP's second choice for argon2id (the library's default algorithm): 19 MiB, two passes. */
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface PasswordHasher {
  /** @returns a PHC string */
  hash(password: string): Promise<string>;
  /**
   * Takes the same time whether there is an account or not: without a stored hash it verifies
   * against one that no password has.
   */
  verify(storedHash: string | undefined, password: string): Promise<boolean>;
}

export function createPasswordHasher(): PasswordHasher {
  const gate = new HashingGate({ concurrency: 2, queueLength: 16 });
  const nobody = hash(randomBytes(32), parameters);
  // Awaited at the first sign-in; until then a failure must not end the process.
  nobody.catch(() => undefined);
  return {
    hash: (password) => gate.run(() => hash(password, parameters)),
    async verify(storedHash, password) {
      const reference = storedHash ?? (await nobody);
      const matches = await gate.run(() => verify(reference, password));
      return matches && storedHash !== undefined;
    },
  };
}
