import type { House } from './house.ts';

/** Fails if the server's log holds one of `secrets`, naming the line but not the secret. */
export function expectNothingSecretLogged(house: House, secrets: Record<string, string>): void {
  const lines = house.log().split('\n');
  for (const [what, secret] of Object.entries(secrets)) {
    const leak = lines.find((line) => line.includes(secret));
    if (leak !== undefined)
      throw new Error(`The log holds ${what}: ${leak.replaceAll(secret, '…')}`);
  }
}
