import { hostCredentialsSchema, type HostCredentials } from '@guesthouse/contract/host-setup';
import { hostIdSchema, type HostId } from '@guesthouse/contract/ids';
import type { HostRow } from './database-schema.ts';
import { seal, unseal, UnreadableSecretError, type SecretKeys } from './secret-box.ts';

/** What a person said about a host. */
export interface KeptHost {
  readonly hostId: HostId;
  /** Null: the host comes from elsewhere, and this only adds to it. */
  readonly uri: string | null;
  readonly label: string | null;
  readonly readOnly: boolean;
  readonly credentials: HostCredentials | null;
}

export function keptHost(row: HostRow, keys: SecretKeys): KeptHost {
  return {
    hostId: hostIdSchema.parse(row.host_id),
    uri: row.uri,
    label: row.label,
    readOnly: row.read_only === 1,
    credentials: readCredentials(row, keys),
  };
}

export function hostRow(host: KeptHost, keys: SecretKeys, nowMs: number): HostRow {
  return {
    host_id: host.hostId,
    uri: host.uri,
    label: host.label,
    read_only: host.readOnly ? 1 : 0,
    sealed_credentials: sealedCredentials(host, keys),
    created_at_ms: nowMs,
  };
}

export function sealedCredentials(
  { hostId, credentials }: Pick<KeptHost, 'hostId' | 'credentials'>,
  keys: SecretKeys,
): Buffer | null {
  return credentials && seal(keys, JSON.stringify(credentials), hostId);
}

/** Those whose key is gone are as good as forgotten: the host asks for them again. */
function readCredentials(row: HostRow, keys: SecretKeys): HostCredentials | null {
  if (row.sealed_credentials === null) return null;
  try {
    return hostCredentialsSchema.parse(
      JSON.parse(unseal(keys, row.sealed_credentials, row.host_id)),
    );
  } catch (error) {
    if (error instanceof UnreadableSecretError) return null;
    throw error;
  }
}
