import type { HostCredentials, HostSetup } from '@guesthouse/contract/host-setup';

/** What to do with credentials that are kept. */
export type Keeping = 'keep' | 'replace' | 'forget';

/** A host from elsewhere keeps its address; of one that was added the form has the last word. */
export function isAddressOurs(setup: HostSetup | null): boolean {
  return setup === null || setup.origin === 'added';
}

/** Credentials belong to the address that they were given for. */
export function canKeep(setup: HostSetup | null, uri: string): boolean {
  return setup?.hasCredentials === true && (!isAddressOurs(setup) || uri === setup.uri);
}

/** What to tell the server; undefined: nothing, they stay. */
export function credentialsToSend(
  keeping: Keeping,
  given: HostCredentials | null,
  hasKept: boolean,
): HostCredentials | null | undefined {
  if (keeping === 'forget') return null;
  if (keeping === 'keep') return undefined;
  // Nothing was typed after all.
  return given ?? (hasKept ? undefined : null);
}
